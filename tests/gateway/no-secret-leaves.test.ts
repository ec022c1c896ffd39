import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { type Answered, call } from "#tests/support/call.ts";
import { fillPath, fillQuery } from "#tests/support/fill-path.ts";
import { makeKey } from "#tests/support/key-words.ts";
import {
  forgetSecret,
  keepSecret,
  secretsIn,
  watchAnswer,
  watchStore,
  watchWords,
} from "#tests/support/secret-watch.ts";
import { newOwner, newVisitor, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("the watch", () => {
  const leak = (id: OperationId | undefined, text: string, headers: Record<string, string> = {}) =>
    watchAnswer("a test", id, new Response(text, { headers }), text, "");

  test("lets a secret pass in the answer that shows it, and in none after that", () => {
    const secret = `alo_test_${"z".repeat(38)}`;
    leak("createKey", secret);
    for (const [id, text, headers] of [
      ["createKey", secret, {}],
      ["listKeys", `{"a":"${secret}"}`, {}],
      [undefined, "", { "X-Echo": secret }],
    ] as const)
      assert.throws(() => leak(id, text, headers), /tells 1 secrets/);
  });

  test("looks into the store, and at what the operator reads", async () => {
    keepSecret("a-secret-that-is-nowhere");
    await watchStore(house.sandbox.engine);
    const { workspaceId } = await newVisitor();
    keepSecret(workspaceId);
    await assert.rejects(watchStore(house.sandbox.engine), /holds \d+ secrets/);
    assert.throws(() => watchWords(`an error about ${workspaceId}`), /log line/);
    forgetSecret(workspaceId);
  });
});

test("nothing that leaves the server holds a secret after its one reveal, wherever the caller puts it", async (t) => {
  const said: string[] = [];
  t.mock.method(process.stderr, "write", (words: string) => said.push(String(words)) > 0);
  const { browser } = await newOwner(house);
  const { secret: live } = await makeKey(browser);
  const { secret: test } = await makeKey(browser, { mode: "test", scopes: ["read", "write", "webhook:admin"] });
  const { key: visitor } = await newVisitor();
  const password = "a calm password that nobody reads";
  keepSecret(password);
  const account = { email: "calm@example.com", name: "Calm", password };
  const signed = new TestBrowser();
  await signed.sign("POST", "/sign-up/email", account);
  await new TestBrowser().sign("POST", "/sign-in/email", { ...account, email: "nobody@example.com" });
  await signed.sign("POST", "/sign-up/email", account);
  const token = decodeURIComponent(browser.cookie.split("=")[1] ?? "");
  keepSecret(token);
  const everywhere = [live, test, visitor];
  const answers: Answered[] = [];
  for (const { id, method } of Object.values(operations)) {
    if (operations[id].streams) continue;
    const path = fillPath(id) + fillQuery(id);
    const more = path.includes("?") ? "&" : "?";
    for (const secret of everywhere) {
      const wrong = { [secret]: secret, name: secret, content: secret, email: secret };
      // The name of an unknown field or parameter is said back, so it goes where nothing is: into the headers.
      const headers = { "x-secret": secret, "idempotency-key": secret.slice(0, 250), "user-agent": secret };
      const body = method === "GET" || method === "DELETE" ? {} : { body: JSON.stringify(wrong) };
      answers.push(
        await call(method, `${path}${more}cursor=${encodeURIComponent(secret)}`, { key: test, headers, ...body }),
      );
      answers.push(await call(method, path.replace(/[a-z]{3,4}_[0-9A-Z]{26}/, secret), { key: secret, headers }));
      answers.push(await browser.ask(method, path, { mode: "test", headers, ...body }));
    }
  }
  assert.ok(answers.length > 500);
  await house.sandbox.log.flush();
  await house.sandbox.jobs.runDue();
  said.forEach(watchWords);
  const letters = house.outbox.sent.filter(({ subject }) => !subject.includes("link to sign in"));
  assert.ok(letters.length > 0);
  assert.deepEqual(secretsIn(JSON.stringify(letters)), []);
});
