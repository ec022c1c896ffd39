/** Said wherever a voice is needed and there is none. */
export const notTrained = "No voice has been trained in this workspace and mode. Start with POST /v1/voice/train.";
