import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { replyToInboxThread } from "#sandbox/inbox/reply-to-inbox-thread.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ replyToInboxThread });
