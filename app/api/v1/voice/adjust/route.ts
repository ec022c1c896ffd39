import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { adjustVoice } from "#sandbox/voice/adjust-voice.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ adjustVoice });
