import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { sendAgain } from "#sandbox/gateway/send-again.ts";
import { replayRequest } from "#sandbox/requests/replay-request.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ replayRequest }, sendAgain);
