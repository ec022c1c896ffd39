import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { appIn, createApp, flowOf, listApps, rotateApp } from "#tests/support/app-words.ts";
import { code } from "#tests/support/key-words.ts";
import { auditOf, connect, refresh, refusalOf, type Tokens } from "#tests/support/oauth-words.ts";
import { newOwner, signInByMail } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

describe("rotateAppSecret", () => {
  test("201: both secrets work; the old one at +23:59:59.999, and not at +24:00:00.000", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = flowOf(await createApp(browser));
    const { refresh_token } = await connect(browser, app, { workspaceId, mode: "live" });
    const rotated = appIn(await rotateApp(browser, app.id, 1));
    assert.deepEqual(
      rotated.secrets.map(({ generation, state }) => [generation, state]),
      [
        [2, "current"],
        [1, "ending"],
      ],
    );
    const newer = flowOf(rotated);
    house.clock.advance(dayMs - 1);
    const old = await refresh(app, refresh_token);
    assert.equal(old.status, 200);
    house.clock.advance(1);
    const next = ((await old.json()) as { refresh_token: string }).refresh_token;
    assert.deepEqual(await refusalOf(await refresh(app, next)), [401, "invalid_client"]);
    assert.equal((await refresh(newer, next)).status, 200);
  });

  test("409: rotated meanwhile, no secret at all, ten of them", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    const both = await Promise.all([rotateApp(browser, app.id, 1), rotateApp(browser, app.id, 1)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
    const late = await rotateApp(browser, app.id, 1);
    assert.deepEqual([...code(late), late.body.generation as unknown], [409, "key_already_rotated", 2]);
    const native = await createApp(browser, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    assert.deepEqual(code(await rotateApp(browser, native.id, 1)), [409, "app_has_no_secret"]);
    for (let generation = 2; generation < 10; generation++)
      assert.equal((await rotateApp(browser, app.id, generation)).status, 201);
    assert.deepEqual(code(await rotateApp(browser, app.id, 10)), [409, "too_many_secrets"]);
  });

  test("403: an old session may not rotate; 404 for an app of others", async () => {
    const { browser, email } = await newOwner(house);
    const app = await createApp(browser);
    house.clock.advance(600_000);
    assert.deepEqual(code(await rotateApp(browser, app.id, 1)), [403, "fresh_sign_in_required"]);
    await signInByMail(house, email, browser);
    assert.equal((await rotateApp(browser, app.id, 1)).status, 201);
    const stranger = await newOwner(house);
    assert.equal((await rotateApp(stranger.browser, app.id, 2)).status, 404);
    assert.equal((await stranger.browser.ask("POST", `/v1/apps/${app.id}/secrets/1/end`)).status, 404);
  });

  test("201: each old secret keeps its own 24 hours, and its rotation is written down", async () => {
    const { browser, email, workspaceId } = await newOwner(house);
    const first = await createApp(browser);
    let { refresh_token } = await connect(browser, flowOf(first), { workspaceId, mode: "live" });
    const second = appIn(await rotateApp(browser, first.id, 1));
    house.clock.advance(dayMs / 4);
    await signInByMail(house, email, browser);
    const third = appIn(await rotateApp(browser, first.id, 2));
    const start = house.clock.now() - dayMs / 4;
    const instant = (at: number) => new Date(at).toISOString();
    assert.deepEqual(
      third.secrets.map(({ endsAt }) => endsAt && instant(Date.parse(endsAt))),
      [null, instant(start + dayMs / 4 + dayMs), instant(start + dayMs)],
    );
    const entry = await auditOf(browser, "app.secret_rotated");
    assert.deepEqual([entry?.target, entry?.detail.generation], [first.id, 3]);
    house.clock.advance((dayMs * 3) / 4);
    assert.deepEqual(await refusalOf(await refresh(flowOf(first), refresh_token)), [401, "invalid_client"]);
    for (const app of [second, third]) {
      const answer = await refresh(flowOf(app), refresh_token);
      assert.equal(answer.status, 200);
      ({ refresh_token } = (await answer.json()) as Tokens);
    }
  });

  test("409: a repeated Idempotency-Key does not show the secret again, nor rotate again", async () => {
    const { browser } = await newOwner(house);
    const app = await createApp(browser);
    const asked = { body: { expectedGeneration: 1 }, headers: { "idempotency-key": "rotate-once" } };
    const rotate = () => browser.ask("POST", `/v1/apps/${app.id}/rotate`, asked);
    assert.equal((await rotate()).status, 201);
    assert.deepEqual(code(await rotate()), [409, "secret_already_shown"]);
    assert.equal((await listApps(browser))[0]?.generation, 2);
  });
});
