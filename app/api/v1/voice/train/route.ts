import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { trainVoice } from "#sandbox/voice/train-voice.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ trainVoice });
