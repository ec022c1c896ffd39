import { expect, test } from "@playwright/test";
import { signUp } from "./support/account.ts";
import { expectClean } from "./support/axe-clean.ts";
import { expectCleanInFourLooks } from "./support/four-looks.ts";
import { watch } from "./support/page-watch.ts";

const doors = [
  "/sign-in",
  "/sign-in?new=1",
  "/sign-in/confirm#token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "/sign-in/confirm",
  "/sign-in/verified",
  "/sign-in/verified?error=TOKEN_EXPIRED",
  "/claim",
  "/claim#token=a",
  "/invitations/inv_01JRQ2A1B2C3D4E5F6G7H8J9K0",
];

test("every door is clean under axe, stays on its host and takes its token out of the address", async ({ page }) => {
  test.slow();
  const { faults } = watch(page);
  for (const path of doors) {
    await page.goto("about:blank");
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectCleanInFourLooks(page, path);
    expect(new URL(page.url()).hash, path).toBe("");
  }
  expect(faults).toEqual([]);
});

test("an account is made, left, and entered again; what is wrong stands at its field", async ({ page }) => {
  await page.goto("/sign-in?new=1");
  await page.getByLabel("Your name").fill("Mara Lind");
  await page.getByLabel("Mail address").fill("no address");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("This is not an address.")).toBeVisible();
  await expect(page.getByLabel("Mail address")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Mail address").fill("mara-short@example.com");
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByText("A password has at least 10 characters.")).toBeVisible();

  const { email, password } = await signUp(page);
  await page.getByRole("button", { name: "Account of Mara Lind" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  // Signing out loads the page anew; until then there is nothing to ask.
  const kept = () => page.evaluate(() => localStorage.getItem("aloha.visitor")).catch(() => "on the way");
  await expect.poll(kept).toBeNull();

  await page.goto("/sign-in");
  await page.getByLabel("Mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("another password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("do not belong together")).toBeVisible();
  // What is tried now is what is spoken of: a mail that could not be asked for, then one that could.
  const mailLink = page.getByRole("button", { name: "Mail me a link instead" });
  await page.route("**/api/auth/sign-in/magic-link", (route) => route.abort("internetdisconnected"));
  await mailLink.click();
  await expect(page.getByText("You are not signed in.")).toBeVisible();
  await expect(page.getByText("do not belong together")).toHaveCount(0);
  await page.unroute("**/api/auth/sign-in/magic-link");
  await mailLink.click();
  await expect(page.getByText("The link is printed in the console of the server.")).toBeVisible();
  await expect(page.getByText("You are not signed in.")).toHaveCount(0);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(/\/settings\/developer$/);
  await expect(page.getByRole("button", { name: "Account of Mara Lind" })).toBeVisible();
});

test("next leads to pages of the portal alone", async ({ page }) => {
  await signUp(page);
  const home = "/settings/developer";
  const cases: [string, string][] = [
    ["/settings/webhooks?mode=live", "/settings/webhooks?mode=live"],
    ["https://evil.example/", home],
    ["//evil.example", home],
    ["/\\evil.example", home],
    ["javascript:alert(1)", home],
    ["/api/auth/sign-out", home],
  ];
  for (const [asked, leads] of cases) {
    await page.goto(`/sign-in?next=${encodeURIComponent(asked)}`);
    await expect(page.getByRole("link", { name: "Go on" })).toHaveAttribute("href", leads);
  }
});

test("a link that is spent says so, and its token is in no address", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/sign-in/confirm#token=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
  await expect(page).toHaveURL(/\/sign-in\/confirm$/);
  expect(asked.filter((url) => url.includes("aaaaaaaa"))).toEqual([]);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("heading", { name: "This link is spent, ask for another." })).toBeVisible();
});

test("a workspace that a script made is claimed once, and its token crosses the sign-in in the tab alone", async ({
  page,
  request,
}) => {
  const made = (await (await request.post("/v1/sandbox/workspaces", { data: {} })).json()) as {
    claimUrl: string;
    workspace: { name: string };
  };
  await page.goto(made.claimUrl);
  await expect(page).toHaveURL(/\/claim$/);
  await expectClean(page);
  const asked: string[] = [];
  page.on("request", (sent) => asked.push(sent.url()));
  await signUp(page, "/claim");
  await expectClean(page);
  await page.getByRole("button", { name: "Claim this workspace" }).click();
  await expect(page).toHaveURL(/\/settings\/developer$/);
  await expect(page.getByText("You became the owner of this workspace.")).toBeVisible();
  const token = new URLSearchParams(new URL(made.claimUrl).hash.slice(1)).get("token") ?? "";
  expect(token.length).toBeGreaterThan(10);
  expect(asked.filter((url) => url.includes(token))).toEqual([]);
  await page.goto(made.claimUrl);
  await page.getByRole("button", { name: "Claim this workspace" }).click();
  await expect(page.getByText("The workspace was not claimed.")).toBeVisible();
});

test("another workspace is made and entered from the menu, and the first one is found again", async ({ page }) => {
  await signUp(page);
  await page.getByRole("button", { name: "Start a workspace" }).click();
  const menu = page.getByRole("button", { name: "Account of Mara Lind" });
  const chip = page.getByTitle(/^Your test workspace/);
  const first = await chip.innerText();
  await menu.click();
  await page.getByRole("button", { name: "Create a workspace" }).click();
  await page.getByLabel("Name of the workspace").fill("Second desk");
  await page.getByRole("button", { name: "Create", exact: true }).click();
  await expect(chip).toContainText("Second desk");
  await menu.click();
  await page.getByRole("button", { name: `${first.replace(/^Test · /, "")} owner` }).click();
  await expect(chip).toHaveText(first);
});
