import { handler, tell } from "../../route.ts";

export const GET = handler(async (incoming) => tell("unknown", incoming));
