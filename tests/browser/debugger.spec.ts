import { createHmac, randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { type SignatureReason, signatureReasons } from "#sandbox/contract/facts.gen.ts";
import { expectClean } from "./support/axe-clean.ts";
import { watch } from "./support/page-watch.ts";

const secretField = (page: Page) => page.getByRole("textbox", { name: "Secret", exact: true });
const bodyField = (page: Page) => page.getByRole("textbox", { name: "Raw body" });
const headersField = (page: Page) => page.getByRole("textbox", { name: "Headers" });
const verdict = (page: Page) => page.locator('section[aria-labelledby="verdict"]');
const headline = (page: Page) => page.locator("#verdict");

interface Signed {
  readonly body: string;
  readonly secret: string;
  readonly headers: string;
}

/** A request that is signed here, apart from the code of the page. */
function signed(
  body: string,
  secret = `whsec_${randomBytes(32).toString("base64")}`,
  seconds = Math.floor(Date.now() / 1000),
): Signed {
  const id = "evt_01JRWGV4N8K2M4P6R8T0V2X4Z6";
  const simple = createHmac("sha256", secret).update(body).digest("hex");
  const key = Buffer.from(secret.slice(6), "base64");
  const standard = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
  const headers = [
    `X-Aloha-Signature: sha256=${simple}`,
    `X-Aloha-Signatures: sha256=${simple}`,
    `webhook-id: ${id}`,
    `webhook-timestamp: ${seconds}`,
    `webhook-signature: v1,${standard}`,
  ].join("\n");
  return { body, secret, headers };
}

async function fill(page: Page, { body, secret, headers }: Signed): Promise<void> {
  await bodyField(page).fill(body);
  await headersField(page).fill(headers);
  await secretField(page).fill(secret);
}

test.beforeEach(({ page }) => page.goto("/docs/webhooks/debugger"));

test("says what is still missing, then that it fits, and what the request tells", async ({ page }) => {
  await expect(headline(page)).toContainText("Nothing to check yet.");
  const request = signed('{"id":"evt_1","event":"post.published","created":1776245401,"data":{},"sequence":7}');
  await bodyField(page).fill(request.body);
  await expect(headline(page)).toContainText("the headers and a secret");
  await headersField(page).fill(request.headers);
  await expect(headline(page)).toContainText("Still missing: a secret.");
  await secretField(page).fill(request.secret);
  await expect(headline(page)).toContainText("It fits. Nothing in it has changed.");
  await expect(verdict(page).getByText("Right")).toHaveCount(3);
  await expect(verdict(page).getByText("2026-04-15 09:30:01 UTC")).toBeVisible();
  await expect(verdict(page).getByText("webhook-id says evt_01JRWGV4N8K2M4P6R8T0V2X4Z6")).toBeVisible();
});

test("the example that is loaded fits", async ({ page }) => {
  await page.getByRole("button", { name: "Load a working example" }).click();
  await expect(headline(page)).toContainText("It fits.");
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(headline(page)).toContainText("Nothing to check yet.");
  await expect(secretField(page)).toHaveValue("");
});

for (const reason of Object.keys(signatureReasons) as SignatureReason[]) {
  test(`the button ${reason} shows the reason, its sentence and what to do`, async ({ page }) => {
    await page.getByRole("button", { name: reason, exact: true }).click();
    await expect(headline(page)).toContainText(reason);
    await expect(verdict(page).getByText(signatureReasons[reason].remedy).first()).toBeVisible();
    await expect(page.getByRole("button", { name: reason, exact: true })).toHaveAttribute("aria-pressed", "true");
    await expectClean(page);
  });
}

test("no request, no storage and no address ever holds a secret, a body or a header", async ({ page, context }) => {
  const { faults } = watch(page);
  await page.waitForLoadState("networkidle");
  const marks = {
    secret: `whsec_${randomBytes(32).toString("base64")}`,
    body: "mark-of-the-body",
    header: "mark-of-a-header",
  };
  const sent: string[] = [];
  context.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await bodyField(page).fill(`{"note":"${marks.body}"}`);
  await headersField(page).fill(`X-Mark: ${marks.header}\nX-Aloha-Signature: sha256=00`);
  await secretField(page).pressSequentially(marks.secret, { delay: 1 });
  await expect(headline(page)).toContainText("malformed_header");
  await page.getByRole("button", { name: "Show secret" }).click();
  await page.getByRole("button", { name: "Add another secret" }).click();
  for (const reason of Object.keys(signatureReasons))
    await page.getByRole("button", { name: reason, exact: true }).click();
  await page.waitForTimeout(500);
  // The code that makes an example comes with the first of them, by a name that nobody typed.
  expect(sent.filter((one) => !/^http:\/\/localhost:\d+\/_next\/static\/chunks\/[\w~.-]+\.js $/.test(one))).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    history: JSON.stringify(history.state),
    address: location.href,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  for (const mark of Object.values(marks)) expect(JSON.stringify(kept)).not.toContain(mark);
  expect(kept.address).toBe(new URL("/docs/webhooks/debugger", page.url()).href);
  expect([kept.databases, kept.caches]).toEqual([0, 0]);
  expect(faults).toEqual([]);
  await page.reload();
  await expect(secretField(page)).toHaveValue("");
  await expect(bodyField(page)).toHaveValue("");
});

test("a link fills in body and headers and never a secret, and its fragment goes away", async ({ page }) => {
  const old = signed('{"id":"evt_1"}', undefined, 1_700_000_000);
  const link = `/docs/webhooks/debugger#${new URLSearchParams({ body: old.body, headers: old.headers, secret: old.secret, secrets: old.secret })}`;
  await page.goto("about:blank");
  await page.goto(link);
  await expect(bodyField(page)).toHaveValue(old.body);
  await expect(page.getByText("5 headers read")).toBeVisible();
  await expect(secretField(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/docs\/webhooks\/debugger$/);
  await secretField(page).fill(old.secret);
  // A request that comes out of a log is judged as of the moment when it was sent.
  await expect(headline(page)).toContainText("It fits.");
  await page.getByText("now", { exact: true }).click();
  await expect(headline(page)).toContainText("stale_timestamp");
  await page.getByRole("button", { name: "Check it as of when it was sent" }).click();
  await expect(headline(page)).toContainText("It fits.");
});

test("headers may come as a dump, and what is no header is said", async ({ page }) => {
  const request = signed('{"id":"evt_1"}');
  const verbose = request.headers.replace(/^(.*?):/gm, (_, name: string) => `> ${name.toUpperCase()}:`);
  await fill(page, { ...request, headers: `> POST /hooks HTTP/1.1\n${verbose}\nno header at all` });
  await expect(headline(page)).toContainText("It fits.");
  await expect(page.getByText("This line is no header:")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "no header at all" })).toBeVisible();

  await headersField(page).fill(`HTTP/1.1 200 OK\n${request.headers}\n\n${request.body}`);
  await bodyField(page).fill("");
  await page.getByRole("button", { name: "Move it up there" }).click();
  await expect(bodyField(page)).toHaveValue(request.body);
  await expect(headline(page)).toContainText("It fits.");

  const pairs = request.headers.split("\n").map((line) => line.split(": "));
  await headersField(page).fill(JSON.stringify(Object.fromEntries(pairs)));
  await expect(headline(page)).toContainText("It fits.");
});

test("two secrets: either may fit, and one that has ended says when", async ({ page }) => {
  const request = signed('{"id":"evt_1"}');
  await fill(page, { ...request, secret: `whsec_${randomBytes(32).toString("base64")}` });
  await expect(headline(page)).toContainText("wrong_secret");
  await page.getByRole("button", { name: "Add another secret" }).click();
  await page.getByRole("textbox", { name: "Secret 2" }).fill(request.secret);
  await expect(headline(page)).toContainText("It fits.");
  await page.getByRole("checkbox", { name: "It has ended" }).last().check();
  await page.getByLabel("When secret 2 ended").fill("2026-01-02T03:04:05");
  await expect(headline(page)).toContainText("old_secret");
  await expect(verdict(page).getByText(/ended at 2026-01-0\d \d\d:04:05 UTC/)).toBeVisible();
  await page.getByRole("button", { name: "Remove secret 2" }).click();
  await expect(headline(page)).toContainText("wrong_secret");
});

test("a secret of the wrong form is named, and not used", async ({ page }) => {
  const request = signed('{"id":"evt_1"}');
  const cases: [string, string][] = [
    ["my-own-secret", "A secret starts with whsec_."],
    [`${request.secret} `, "A secret has no spaces or line breaks."],
    ["whsec_AAAA", "A secret has 24 to 64 bytes; this one has 3."],
    [request.secret.replace(/=+$/, ""), "lacks its padding"],
    [`whsec_${"-_".repeat(22)}`, "not the URL alphabet"],
  ];
  await fill(page, request);
  for (const [secret, words] of cases) {
    await secretField(page).fill(secret);
    await expect(page.getByText(words)).toBeVisible();
    await expect(secretField(page)).toHaveAttribute("aria-invalid", "true");
    await expect(headline(page)).toContainText("Still missing: a secret.");
  }
});

test("unicode, CRLF and large bodies are taken as they are", async ({ page, context }) => {
  const unicode = signed('{"text":"ʻokina, 日本語, 👩🏽‍🚀, \\u00e9"}');
  await fill(page, unicode);
  await expect(headline(page)).toContainText("It fits.");

  const crlf = signed('{\r\n  "id": "evt_1"\r\n}\r\n');
  await fill(page, { ...crlf, body: crlf.body.replaceAll("\r\n", "\n") });
  await expect(headline(page)).toContainText("whitespace_changed");
  await page.getByText("CRLF", { exact: true }).click();
  await expect(headline(page)).toContainText("It fits.");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await bodyField(page).fill("");
  await page.evaluate((text) => navigator.clipboard.writeText(text), crlf.body);
  await bodyField(page).press("ControlOrMeta+V");
  await expect(page.getByRole("radio", { name: "CRLF" })).toBeChecked();
  await expect(headline(page)).toContainText("It fits.");

  const quarter = 256 * 1024;
  const large = signed(`{"text":"${"a".repeat(quarter - 11)}"}`);
  await fill(page, large);
  await expect(page.getByText("262,144 bytes")).toBeVisible();
  await expect(headline(page)).toContainText("It fits.");
  await bodyField(page).fill(`${large.body} `);
  await expect(headline(page)).toContainText("Too large to be ours.");
  await expect(page.getByText("Aloha sends no body of more than 256 KiB")).toBeVisible();
});

test("the keyboard alone loads an example and reads the verdict", async ({ page }) => {
  await page.getByRole("button", { name: "Load a working example" }).focus();
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText("It fits.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Clear everything" })).toBeFocused();
  await page.getByRole("radio", { name: "now" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "when it was sent" })).toBeChecked();
});
