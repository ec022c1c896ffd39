import { endpoints } from "#sandbox/gateway/endpoints.ts";
import { issueDocsKey } from "#sandbox/keys/issue-docs-key.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ issueDocsKey });
