import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { getInboxThread } from "#sandbox/inbox/get-inbox-thread.ts";
import { updateInboxThread } from "#sandbox/inbox/update-inbox-thread.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ getInboxThread, updateInboxThread });
