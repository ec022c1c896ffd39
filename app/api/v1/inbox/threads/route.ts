import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { listInboxThreads } from "#sandbox/inbox/list-inbox-threads.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listInboxThreads });
