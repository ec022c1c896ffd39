import { handler, tell } from "../../../route.ts";

export const POST = handler(async (incoming) => tell("posts/validate", incoming));
