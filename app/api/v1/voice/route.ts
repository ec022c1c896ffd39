import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getVoice } from "#sandbox/voice/get-voice.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getVoice });
