import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { scoreVoice } from "#sandbox/voice/score-voice.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ scoreVoice });
