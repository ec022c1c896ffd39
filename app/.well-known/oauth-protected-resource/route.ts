import { resourceMetadataEndpoint } from "#sandbox/gateway/oauth-road.ts";

const handler = resourceMetadataEndpoint("");

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
