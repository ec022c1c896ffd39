import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listInboxMessages } from "#sandbox/inbox/list-inbox-messages.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listInboxMessages });
