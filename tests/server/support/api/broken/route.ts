import { handler } from "../../route.ts";

/** An answer that goes on and then fails: a file whose length was told, or a stream without one. */
export const GET = handler(async ({ target }) => ({
  status: 200,
  headers: target.endsWith("?length=6") ? { "Content-Length": "6" } : {},
  body: async function* () {
    yield Buffer.from("abc");
    throw new Error("The next part is gone.");
  },
}));
