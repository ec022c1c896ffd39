import assert from "node:assert/strict";
import { test } from "node:test";
import { end, firstLine, start } from "./support/started.ts";

test("start-faults prints where the server is and ends with its input", async () => {
  const child = start("start-faults.ts");
  const { url } = await firstLine<{ url: string }>(child);
  assert.equal((await fetch(`${url}/scripts/s1`)).status, 404);
  assert.equal(await end(child), 0);
  await assert.rejects(fetch(url));
});
