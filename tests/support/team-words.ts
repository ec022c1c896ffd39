import type { Answered } from "./call.ts";
import type { TestBrowser } from "./test-browser.ts";
import type { TestHouse } from "./test-sandbox.ts";

export interface TestMember {
  id: string;
  userId: string;
  name: string;
  email: string | null;
  role: string;
  you: boolean;
}

export interface TestInvitation {
  id: string;
  email: string;
  role: string;
  state: string;
  workspace: { id: string; name: string };
  invitedBy: { name: string };
  expiresAt: string;
}

export interface TestWorkspace {
  id: string;
  name: string;
  role: string;
  active: boolean;
  claimed: boolean;
  timeZone: string;
  expiresAt: string | null;
}

/** Status and code of a refusal. */
export const refusalOf = (answer: Answered) => [answer.status, answer.body?.code as unknown];

export async function membersOf(browser: TestBrowser): Promise<TestMember[]> {
  return (await browser.ask("GET", "/v1/members")).body.data as unknown as TestMember[];
}

/** The membership of the one with this role. */
export async function memberWith(browser: TestBrowser, role: string): Promise<TestMember> {
  const member = (await membersOf(browser)).find((one) => one.role === role);
  if (!member) throw new Error(`Nobody is ${role}.`);
  return member;
}

export async function invite(browser: TestBrowser, email: string, role = "editor"): Promise<TestInvitation> {
  const answer = await browser.ask("POST", "/v1/invitations", { body: { email, role } });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as TestInvitation;
}

export const accept = (browser: TestBrowser, id: string) => browser.ask("POST", `/v1/invitations/${id}/accept`);

export async function workspacesOf(browser: TestBrowser): Promise<TestWorkspace[]> {
  return (await browser.ask("GET", "/v1/workspaces")).body.data as unknown as TestWorkspace[];
}

export async function actionsIn(browser: TestBrowser, target: string): Promise<string[]> {
  const { data } = (await browser.ask("GET", `/v1/audit-events?target=${target}&limit=100`)).body as unknown as {
    data: { action: string }[];
  };
  return data.map(({ action }) => action).sort();
}

/** Runs a statement as an operator would. */
export function run(house: Pick<TestHouse, "sandbox">, sql: string): Promise<unknown> {
  return house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
}
