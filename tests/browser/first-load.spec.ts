import { globSync } from "node:fs";
import { type BrowserContextOptions, expect, test } from "@playwright/test";
import type { Schema } from "#sandbox/contract/types.ts";
import { inGroups } from "./support/in-groups.ts";
import { register } from "./support/oauth-client.ts";
import { catcherWebhook, ownWorkspace } from "./support/own-workspace.ts";
import { signUp } from "./support/settings-page.ts";
import { atOnce, expectWithinBudget } from "./support/within-budget.ts";

const most = 200 * 1024;
type StorageState = Exclude<BrowserContextOptions["storageState"], string | undefined>;

/** Every page that people sign in on or manage things on, by its folder: a new one is held to the budget too. */
const pages = globSync("{settings,sign-in,claim,invitations,oauth}/**/page.tsx", { cwd: "app/(portal)" })
  .map((file) => `/${file.replace(/\/page\.tsx$/, "")}`)
  .sort();

const never: Record<string, string> = {
  "/invitations/[id]": "/invitations/inv_01JRQ2A1B2C3D4E5F6G7H8J9K0",
  "/settings/logs/[[...id]]": "/settings/logs",
};

test("every page of Settings and of signing in is known", () => {
  expect(pages.length).toBeGreaterThanOrEqual(17);
});

test.describe("to begin with, at most 200 KB of JavaScript, for nobody yet", () => {
  const open = pages.filter((one) => !/\[/.test(one) || one in never).map((folder) => never[folder] ?? folder);
  for (const some of inGroups(open, atOnce))
    test(some.join(", "), async ({ browser }) => {
      await expectWithinBudget(browser, some, most);
    });
});

test.describe("to begin with, at most 200 KB of JavaScript, for an owner who has something of everything", () => {
  let owner: StorageState;
  const ids = { id: "", deliveryId: "", callId: "" };

  test.beforeAll(async ({ browser, baseURL }) => {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const page = await context.newPage();
    const own = await ownWorkspace(page);
    await signUp(page, "Mara");
    const redirectUris = ["https://example.com/callback"];
    await register(page, { name: "Harbour Reader", kind: "server", redirectUris, scopes: ["read"] });
    ids.id = (await catcherWebhook(own)).id;
    await own.call("POST", `/v1/webhooks/${ids.id}/test`, {});
    const sent = await own.call<Schema<"WebhookDeliveryList">>("GET", `/v1/webhooks/${ids.id}/deliveries`);
    ids.deliveryId = sent.data[0]?.id ?? "";
    const log = await own.call<Schema<"LoggedRequestList">>("GET", "/v1/sandbox/requests");
    ids.callId = log.data[0]?.id ?? "";
    owner = await context.storageState();
    await context.close();
  });

  const pathOf = (folder: string) =>
    folder
      .replace("/invitations/[id]", never["/invitations/[id]"] ?? "")
      .replace("[[...id]]", ids.callId)
      .replace("[deliveryId]", ids.deliveryId)
      .replace("[id]", ids.id);
  for (const some of inGroups(pages, atOnce))
    test(some.join(", "), async ({ browser }) => {
      await expectWithinBudget(browser, some.map(pathOf), most, { storageState: owner });
    });
});
