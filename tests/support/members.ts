import type { Role } from "#sandbox/contract/facts.gen.ts";
import { randomId } from "#sandbox/ids.ts";
import { newOwner, signInByMail, TestBrowser } from "./test-browser.ts";
import type { TestHouse } from "./test-sandbox.ts";

let made = 0;

/** Puts a signed-in person into a workspace, and makes it the one that the session works in. */
export async function putInto(house: TestHouse, browser: TestBrowser, workspaceId: string, role: Role): Promise<void> {
  const { user } = (await browser.ask("GET", "/v1/session")).body as unknown as { user: { id: string } };
  const now = new Date(house.clock.now()).toISOString();
  await house.sandbox.engine.transaction(async (session) => {
    const mark = (place: number) => (session.dialect === "sqlite" ? "?" : `$${place}`);
    await session.all({
      sql: `INSERT INTO "member" ("id", "organizationId", "userId", "role", "createdAt")
        VALUES (${[1, 2, 3, 4, 5].map(mark).join(", ")})`,
      parameters: [randomId("mem", house.clock.now()), workspaceId, user.id, role, now],
    });
    await session.all({
      sql: `UPDATE "session" SET "activeOrganizationId" = ${mark(1)} WHERE "userId" = ${mark(2)}`,
      parameters: [workspaceId, user.id],
    });
  });
}

/** A workspace with one person of each role. */
export async function newTeam(house: TestHouse): Promise<{ workspaceId: string; people: Record<Role, TestBrowser> }> {
  const { browser: owner, workspaceId } = await newOwner(house);
  const join = async (role: Role) => {
    const browser = await signInByMail(house, `${role}${++made}@example.com`);
    await putInto(house, browser, workspaceId, role);
    return browser;
  };
  const people = {
    owner,
    admin: await join("admin"),
    editor: await join("editor"),
    reviewer: await join("reviewer"),
    viewer: await join("viewer"),
  };
  return { workspaceId, people };
}

/** A signed-in person who is in no workspace. */
export function newStranger(house: TestHouse): Promise<TestBrowser> {
  return signInByMail(house, `stranger${++made}@example.com`, new TestBrowser());
}
