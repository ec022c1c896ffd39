import { createFeedback } from "#sandbox/feedback/create-feedback.ts";
import { listFeedback } from "#sandbox/feedback/list-feedback.ts";
import { endpoints } from "#sandbox/gateway/endpoints.ts";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoints({ listFeedback, createFeedback });
