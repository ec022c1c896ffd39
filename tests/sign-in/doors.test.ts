import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type NotedProblem, noteProblem } from "#tests/support/noted-problems.ts";
import { newOwner, newVisitor, portal, signInByMail, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const account = (email: string) => ({ email, name: "Mara Lind", password: "a calm password" });

async function codeOf(answer: Response): Promise<[number, unknown]> {
  const text = await answer.text();
  return [answer.status, text === "" ? null : JSON.parse(text).code];
}

describe("what of better-auth is reachable", () => {
  test("only what the portal needs; the rest is 404 in our shape, signed in or not", async () => {
    const { browser } = await newOwner(house);
    for (const path of [
      "/sign-in/anonymous",
      "/delete-anonymous-user",
      "/organization/create",
      "/organization/delete",
      "/organization/invite-member",
      "/organization/update-member-role",
      "/organization/set-active",
      "/update-user",
      "/change-password",
      "/change-email",
      "/request-password-reset",
      "/reset-password",
      "/sign-in/social",
      "/callback/github",
      "/list-sessions",
      "/get-session",
      "/delete-user",
      "/ok",
      "/error",
      "",
      "/",
      "/sign-in/email/",
      "/sign-in//email",
      "/Sign-In/Email",
    ]) {
      for (const method of ["GET", "POST"]) {
        const answer = await browser.sign(method, path, method === "POST" ? {} : undefined);
        assert.deepEqual(await codeOf(answer), [404, "not_found"], `${method} ${path}`);
        assert.match(answer.headers.get("x-request-id") ?? "", /^req_/);
      }
    }
  });

  test("another verb is 405 with the one that is right", async () => {
    const answer = await new TestBrowser().sign("GET", "/sign-in/email");
    assert.deepEqual([await codeOf(answer), answer.headers.get("allow")], [[405, "method_not_allowed"], "POST"]);
  });
});

describe("whoever is not a page of the portal", () => {
  test("is refused although NODE_ENV says test, which would switch better-auth's own check off", async () => {
    assert.equal(process.env.NODE_ENV ?? "test", "test");
    const { browser } = await newVisitor();
    for (const origin of ["https://evil.example", "null", "", `${portal}.evil.example`]) {
      const answer = await browser.sign("POST", "/sign-up/email", account("a@example.com"), { origin });
      assert.deepEqual(await codeOf(answer), [403, "origin_refused"], origin);
    }
    const { settings, signIn } = house.sandbox;
    const inside = new Request(`${settings.publicUrl}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "https://evil.example", cookie: browser.cookie },
      body: JSON.stringify(account("a@example.com")),
    });
    assert.equal((await signIn.handle(inside)).status, 403);
  });

  test("cannot send a form", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await new TestBrowser().sign("POST", "/sign-in/email", "email=a", headers);
    assert.deepEqual(await codeOf(answer), [415, "unsupported_media_type"]);
  });

  test("cannot make a link of ours lead away", async () => {
    const body = { email: "away@example.com", callbackURL: "https://evil.example/" };
    assert.equal((await new TestBrowser().sign("POST", "/sign-in/magic-link", body)).status, 403);
  });
});

describe("a mail with a link", () => {
  test("leads to our own page, with the token in the fragment, where no log sees it", async () => {
    await new TestBrowser().sign("POST", "/sign-in/magic-link", { email: "m@example.com", callbackURL: "/settings" });
    const { text } = house.outbox.last("m@example.com");
    assert.match(text, /http:\/\/localhost:3000\/sign-in\/confirm#token=[A-Za-z]{32}&next=%2Fsettings\n/);
  });

  test("works once, and for ten minutes", async () => {
    const browser = new TestBrowser();
    const ask = () => browser.sign("POST", "/sign-in/magic-link", { email: "once@example.com" });
    const token = () => /#token=([A-Za-z]+)/.exec(house.outbox.last("once@example.com").text)?.[1] ?? "";
    const follow = async (value: string) => {
      const answer = await browser.sign("GET", `/magic-link/verify?token=${value}&callbackURL=/settings`);
      return [answer.status, answer.headers.get("location")];
    };
    await ask();
    const first = token();
    assert.deepEqual(await follow(first), [302, `${portal}/settings`]);
    assert.deepEqual(await follow(first), [302, `${portal}/settings?error=INVALID_TOKEN`]);
    await ask();
    house.clock.advance(600_001);
    assert.deepEqual(await follow(token()), [302, `${portal}/settings?error=INVALID_TOKEN`]);
  });

  test("is stored as a hash only", async () => {
    await new TestBrowser().sign("POST", "/sign-in/magic-link", { email: "hash@example.com" });
    const token = /#token=([A-Za-z]+)/.exec(house.outbox.last("hash@example.com").text)?.[1] ?? "none";
    const rows = await house.sandbox.engine.all({ sql: "SELECT * FROM verification", parameters: [] });
    assert.ok(rows.length > 0 && !JSON.stringify(rows).includes(token));
  });

  test("that cannot be sent is told at once, and the operator hears why", async (t) => {
    const said: string[] = [];
    t.mock.method(process.stderr, "write", (words: string) => said.push(String(words)) > 0);
    t.mock.method(house.outbox, "send", () => Promise.reject(new Error("the mail server is away")));
    const answer = await new TestBrowser().sign("POST", "/sign-in/magic-link", { email: "a@example.com" });
    noteProblem((await answer.clone().json()) as NotedProblem);
    assert.deepEqual([await codeOf(answer), answer.headers.get("retry-after")], [[503, "unavailable"], "60"]);
    assert.match(said.join(""), /the mail server is away/);
    const up = await new TestBrowser().sign("POST", "/sign-up/email", account("nomail@example.com"));
    assert.equal(up.status, 200);
  });

  test("verifies an address", async () => {
    const browser = new TestBrowser();
    await browser.sign("POST", "/sign-up/email", account("verify@example.com"));
    const verified = async () =>
      ((await browser.ask("GET", "/v1/session")).body as unknown as { user: { emailVerified: boolean } }).user
        .emailVerified;
    assert.equal(await verified(), false);
    const link = /http:\S+/.exec(house.outbox.last("verify@example.com").text)?.[0] ?? "";
    const { pathname, search } = new URL(link);
    assert.equal(pathname, "/api/auth/verify-email");
    assert.equal((await browser.sign("GET", `/verify-email${search}`)).status, 302);
    assert.equal(await verified(), true);
  });

  test("takes the password away from whoever signed up with an address that was never theirs", async () => {
    const squatter = new TestBrowser();
    await squatter.sign("POST", "/sign-up/email", account("victim@example.com"));
    await signInByMail(house, "victim@example.com");
    assert.equal((await squatter.ask("GET", "/v1/session")).status, 401);
    assert.equal((await squatter.sign("POST", "/sign-in/email", account("victim@example.com"))).status, 401);
  });
});

describe("the token of a session", () => {
  test("is in its cookie and nowhere else in an answer", async () => {
    const browser = new TestBrowser();
    const tokens = () => decodeURIComponent(browser.cookie.split("=")[1] ?? "").split(".")[0] ?? "none";
    const up = await (await browser.sign("POST", "/sign-up/email", account("token@example.com"))).text();
    assert.ok(up.includes("token@example.com") && !up.includes(tokens()), up);
    const back = await (await browser.sign("POST", "/sign-in/email", account("token@example.com"))).text();
    assert.ok(!back.includes(tokens()) && !/"token"/.test(up + back), back);
    await browser.sign("POST", "/sign-in/magic-link", { email: "token@example.com" });
    const link = /#token=([A-Za-z]+)/.exec(house.outbox.last("token@example.com").text)?.[1];
    const entered = await (await browser.sign("GET", `/magic-link/verify?token=${link}`)).text();
    assert.ok(entered.includes("token@example.com") && !entered.includes(tokens()), entered);
  });
});

describe("too many tries", () => {
  test("are 429 in our shape with Retry-After, for this address alone", async () => {
    const browser = new TestBrowser();
    const tryOne = () => browser.sign("POST", "/sign-in/email", account("nobody@example.com"));
    for (let count = 0; count < 10; count++) assert.equal((await tryOne()).status, 401);
    const answer = await tryOne();
    const wait = Number(answer.headers.get("retry-after"));
    assert.ok(wait >= 1 && wait <= 60, String(wait));
    assert.equal(answer.headers.get("content-type"), "application/problem+json; charset=utf-8");
    assert.deepEqual(await codeOf(answer), [429, "rate_limited"]);
    assert.equal((await new TestBrowser().sign("POST", "/sign-in/email", account("nobody@example.com"))).status, 401);
    house.clock.advance(wait * 1000);
    assert.equal((await tryOne()).status, 401);
  });

  test("a header with another address changes nothing", async () => {
    const browser = new TestBrowser();
    for (let count = 0; count <= 10; count++) {
      const headers = { "x-forwarded-for": `203.0.113.${count}`, "x-real-ip": `203.0.113.${count}` };
      const answer = await browser.sign("POST", "/sign-in/email", account("nobody@example.com"), headers);
      assert.equal(answer.status, count < 10 ? 401 : 429);
    }
  });
});
