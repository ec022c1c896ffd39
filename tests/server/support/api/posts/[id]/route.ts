import { handler, tell } from "../../../route.ts";

export const GET = handler(async (incoming) => tell("posts/[id]", incoming));
