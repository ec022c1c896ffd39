import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ConsentingVisitor } from "../../../../tests/support/oauth-over-http.ts";
import { until } from "../../../../tests/support/until.ts";
import { answerOf, errorOf, usePortal } from "../support/use-portal.ts";

const house = usePortal();

test("a key that is pasted is kept, shown by whoami, and forgotten by logout", async (t) => {
  const at = house.terminal(t);
  assert.equal(answerOf(await at.run(["login"], { input: house.portal.testKey })).profile, "default");
  const kept = join(at.home, "config/aloha/profiles.json");
  assert.equal(statSync(kept).mode & 0o777, 0o600);
  assert.equal(answerOf(await at.run(["whoami"])).livemode, false);
  answerOf(await at.run(["login", "--profile", "live", "--key", "-"], { input: `${house.portal.liveKey}\n` }));
  const listed = answerOf(await at.run(["profiles"])).data as { name: string; current: boolean; mode: string }[];
  assert.deepEqual(
    listed.map(({ name, current, mode }) => [name, current, mode]),
    [
      ["default", false, "test"],
      ["live", true, "live"],
    ],
  );
  const refused = await at.run(["trigger", "post.published"]);
  assert.deepEqual([refused.code, errorOf(refused).code], [5, "live_key_refused"]);
  answerOf(await at.run(["profiles", "use", "default"]));
  assert.equal(answerOf(await at.run(["whoami", "--profile", "live"])).livemode, true);
  for (const name of ["live", "default"])
    assert.equal(answerOf(await at.run(["logout", "--profile", name])).removed, name);
  assert.equal((await at.run(["whoami"])).code, 4);
  const words = await at.run(["whoami", "--format", "text"], { env: { ALOHA_KEY: house.portal.testKey } });
  assert.match(words.out, /^workspace {2}Conformance \(wsp_\w+\), plan agency\nmode {7}test\n/);
});

test("sign-in by the browser: code and PKCE, tokens that are renewed by one program at a time, and an end", async (t) => {
  const base = new URL(house.portal.baseUrl).origin;
  const visitor = new ConsentingVisitor(base);
  await visitor.open();
  const at = house.terminal(t);
  const opened = join(at.home, "opened");
  const browser = join(at.home, "browser.cjs");
  writeFileSync(browser, `require("node:fs").writeFileSync(${JSON.stringify(opened)}, process.argv[2]);`);
  const login = at.start(["login", "--browser"], { BROWSER: `${process.execPath} ${browser}` });
  await until(() => existsSync(opened) && readFileSync(opened, "utf8").startsWith("http"));
  const address = new URL(readFileSync(opened, "utf8"));
  assert.equal(address.searchParams.get("code_challenge_method"), "S256");
  const back = await visitor.allow(address);
  // Somebody else's answer is no answer.
  const foreign = new URL(back);
  foreign.searchParams.set("state", "another");
  assert.equal((await fetch(foreign)).status, 404);
  assert.equal((await fetch(back)).status, 200);
  const ended = await login.ended;
  assert.equal(ended.code, 0, ended.err);
  const me = answerOf(await at.run(["whoami"]));
  assert.deepEqual([me.app.name, me.workspace.id, me.scopes.length], ["Aloha CLI", visitor.workspaceId, 3]);
  const kept = join(at.home, "config/aloha/profiles.json");
  const read = () =>
    JSON.parse(readFileSync(kept, "utf8")).profiles.default.tokens as {
      access: string;
      refresh: string;
      endsAt: number;
    };
  const first = read();
  writeFileSync(kept, readFileSync(kept, "utf8").replace(String(first.endsAt), "0"));
  // A refresh token that is used twice ends the sign-in, so these must take turns.
  const all = await Promise.all(Array.from({ length: 4 }, () => at.run(["me", "get"])));
  assert.deepEqual(
    all.map(({ code }) => code),
    [0, 0, 0, 0],
    all.map(({ err }) => err).join(""),
  );
  const fresh = read();
  assert.notEqual(fresh.refresh, first.refresh);
  assert.equal(statSync(kept).mode & 0o777, 0o600);
  answerOf(await at.run(["logout"]));
  const gone = await fetch(`${house.portal.baseUrl}/me`, { headers: { authorization: `Bearer ${fresh.access}` } });
  assert.equal(gone.status, 401);
});

test("a sign-in that is not allowed ends with 4, and says why", async (t) => {
  const at = house.terminal(t);
  const opened = join(at.home, "opened");
  writeFileSync(
    join(at.home, "browser.cjs"),
    `require("node:fs").writeFileSync(${JSON.stringify(opened)}, process.argv[2]);`,
  );
  const login = at.start(["login", "--browser"], { BROWSER: `${process.execPath} ${join(at.home, "browser.cjs")}` });
  await until(() => existsSync(opened) && readFileSync(opened, "utf8").startsWith("http"));
  const asked = new URL(readFileSync(opened, "utf8")).searchParams;
  const back = new URL(asked.get("redirect_uri") as string);
  back.search = String(
    new URLSearchParams({
      error: "access_denied",
      error_description: "You said no",
      state: asked.get("state") as string,
      iss: new URL(house.portal.baseUrl).origin,
    }),
  );
  await fetch(back);
  const { code, err } = await login.ended;
  assert.equal(code, 4);
  assert.match(err, /"code":"access_denied","message":"The sign-in was not allowed: You said no\."/);
});
