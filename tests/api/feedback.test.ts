import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { feedback as limits, policies } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { dropOldFeedback } from "#sandbox/feedback/drop-old-feedback.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { newVisitor, signInByMail, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse({ portalAdmins: ["editor@example.com", "late@example.com"] });
const dayMs = 24 * 3_600_000;

async function say(body: object, browser = new TestBrowser()) {
  const answer = await browser.ask("POST", "/v1/feedback", { body });
  return { status: answer.status, body: answer.body as unknown as Schema<"Feedback">, answer };
}

async function report(email = "editor@example.com"): Promise<Schema<"FeedbackReport">> {
  const browser = await signInByMail(house, email);
  const answer = await browser.ask("GET", "/v1/feedback");
  assert.equal(answer.status, 200);
  return answer.body as unknown as Schema<"FeedbackReport">;
}

describe("createFeedback", () => {
  test("201 for anybody, signed in or not, with a note or without", async () => {
    const plain = await say({ page: "/docs/posts", clear: true });
    assert.deepEqual(
      [plain.status, plain.body.page, plain.body.clear, plain.body.note],
      [201, "/docs/posts", true, null],
    );
    const { browser } = await newVisitor();
    const noted = await say(
      { page: "/reference/posts/createPost", clear: false, note: "  What is a card?  " },
      browser,
    );
    assert.deepEqual([noted.status, noted.body.note], [201, "What is a card?"]);
  });

  test("a note takes the place of the bare answer before it, on the same page only", async () => {
    const before = await countRows(house.sandbox.engine, "feedback");
    const first = await say({ page: "/docs/media", clear: false });
    await say({ page: "/docs/media", clear: false, note: "Which sizes?", replaces: first.body.id });
    assert.equal(await countRows(house.sandbox.engine, "feedback"), before + 1);
    const other = await say({ page: "/docs/inbox", clear: true });
    await say({ page: "/docs/media", clear: true, replaces: other.body.id });
    assert.equal(await countRows(house.sandbox.engine, "feedback", `id = '${other.body.id}'`), 1);
  });

  test("repeated under one Idempotency-Key it is kept once", async () => {
    const browser = new TestBrowser();
    const sent = { body: { page: "/docs/voice", clear: true }, headers: { "idempotency-key": "once" } };
    const first = await browser.ask("POST", "/v1/feedback", sent);
    const again = await browser.ask("POST", "/v1/feedback", sent);
    assert.deepEqual([first.status, again.status, again.body.id], [201, 201, first.body.id]);
    assert.equal(await countRows(house.sandbox.engine, "feedback", "page = '/docs/voice'"), 1);
  });

  test("422 for a page that is none, a note that is too long, empty or blank, and an answer without a side", async () => {
    const wrong: [object, string][] = [
      [{ page: "/settings", clear: true }, "/page"],
      [{ page: "https://example.com/docs", clear: true }, "/page"],
      [{ page: "/docs/posts", clear: true, note: "a".repeat(limits.noteMax + 1) }, "/note"],
      [{ page: "/docs/posts", clear: true, note: "" }, "/note"],
      [{ page: "/docs/posts", clear: true, note: " \n " }, "/note"],
      [{ page: "/docs/posts" }, "/clear"],
    ];
    for (const [body, pointer] of wrong) {
      const { status, answer } = await say(body);
      const { errors } = answer.body as unknown as Schema<"Problem">;
      assert.deepEqual([status, errors[0]?.pointer], [422, pointer], JSON.stringify(body));
    }
  });

  test("429 after its own limit for one address, also with a new visitor each time", async () => {
    const browser = new TestBrowser();
    for (let count = 0; count < policies.feedback.requestsPerMinute; count++)
      assert.equal((await say({ page: "/docs/posts", clear: true }, browser)).status, 201);
    const full = await say({ page: "/docs/posts", clear: true }, browser);
    assert.deepEqual([full.status, full.answer.headers.get("ratelimit-policy")], [429, '"feedback";q=10;w=60']);
    const { browser: visitor } = await newVisitor();
    const headers = { "x-aloha-client-ip": browser.address };
    const body = { page: "/docs/posts", clear: true };
    assert.equal((await visitor.ask("POST", "/v1/feedback", { body, headers })).status, 429);
  });

  test("keeps neither the address nor the person", async () => {
    const { browser, workspaceId } = await newVisitor();
    await say({ page: "/docs/oauth", clear: false, note: "Where is the secret?" }, browser);
    const rows = await house.sandbox.engine.all<object>({
      sql: "SELECT * FROM feedback WHERE page = '/docs/oauth'",
      parameters: [],
    });
    assert.deepEqual(Object.keys(rows[0] ?? {}).sort(), ["clear", "created_at", "id", "note", "page"]);
    assert.ok(!JSON.stringify(rows).includes(browser.address) && !JSON.stringify(rows).includes(workspaceId));
  });
});

describe("listFeedback", () => {
  test("200 for whom the operator names: counts by page, the least clear first, the newest notes first", async () => {
    for (const note of ["First", "Second"]) {
      await say({ page: "/docs/matrix", clear: false, note });
      house.clock.advance(1000);
    }
    await say({ page: "/docs/matrix", clear: true });
    const { pages } = await report();
    const page = pages.find((one) => one.page === "/docs/matrix");
    assert.deepEqual([page?.clear, page?.unclear], [1, 2]);
    assert.deepEqual(
      page?.notes.map(({ note }) => note),
      ["Second", "First"],
    );
    const unclear = pages.map((one) => one.unclear);
    assert.deepEqual(
      unclear,
      unclear.toSorted((a, b) => b - a),
    );
  });

  test("403 for an owner whom it does not name, for a visitor, and for an address that is not proven", async () => {
    const owner = await signInByMail(house, "owner@example.com");
    const { browser: visitor } = await newVisitor();
    const unproven = new TestBrowser();
    const account = { email: "late@example.com", name: "Late", password: "a calm password" };
    assert.equal((await unproven.sign("POST", "/sign-up/email", account)).status, 200);
    for (const browser of [owner, visitor]) {
      const answer = await browser.ask("GET", "/v1/feedback");
      assert.deepEqual([answer.status, answer.body.code as unknown], [403, "role_required"]);
    }
    assert.notEqual((await unproven.ask("GET", "/v1/feedback")).status, 200);
  });

  test("a session says whether this person reads it", async () => {
    for (const [email, reads] of [
      ["editor@example.com", true],
      ["owner@example.com", false],
    ] as const) {
      const browser = await signInByMail(house, email);
      assert.equal((await browser.ask("GET", "/v1/session")).body.readsFeedback as unknown, reads);
    }
  });
});

test("what is a year old goes, and so does what is more than the newest", async () => {
  const { engine } = house.sandbox;
  const values = Array.from({ length: limits.kept + 5 }, (_, place) => `('old${place}', '/docs', 1, null, ${place})`);
  await engine.all({ sql: `INSERT INTO feedback VALUES ${values.join(",")}`, parameters: [] });
  await dropOldFeedback(engine, { ...house.clock, now: () => limits.keptDays * dayMs });
  assert.equal(await countRows(engine, "feedback"), limits.kept);
  await dropOldFeedback(engine, house.clock);
  assert.equal(await countRows(engine, "feedback", "id LIKE 'old%'"), 0);
  assert.ok((await countRows(engine, "feedback")) > 0);
});
