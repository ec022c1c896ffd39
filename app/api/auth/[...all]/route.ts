import { signInEndpoint } from "#sandbox/gateway/sign-in-road.ts";

const handler = signInEndpoint();

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
