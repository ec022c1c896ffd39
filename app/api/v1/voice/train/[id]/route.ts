import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getVoiceTraining } from "#sandbox/voice/get-voice-training.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getVoiceTraining });
