import { handler, tell } from "../../route.ts";

export const GET = handler(async (incoming) => ({
  ...tell("sign-in", incoming),
  cookies: incoming.header("x-cookies")?.split("|") ?? [],
}));
