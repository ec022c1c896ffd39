import assert from "node:assert/strict";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { type Furniture, furnishWorkspace } from "./furnish-workspace.ts";
import type { Told } from "./mask-answer.ts";
import { askingFor } from "./oauth-words.ts";
import { PersonRoad } from "./person-road.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** A workspace with one of everything, and its key. */
export interface FuzzRoom {
  readonly key: string;
  readonly has: Furniture;
}

/** A server with rooms and people for requests that nobody has thought of. */
export interface FuzzHouse {
  readonly base: string;
  readonly rooms: readonly FuzzRoom[];
  readonly people: readonly PersonRoad[];
  readonly stop: () => Promise<number | null>;
  readonly output: () => string;
}

const app = { name: "Page", kind: "browser", redirectUris: ["https://page.example.com/cb"], scopes: ["read"] };

export async function openFuzzHouse(dataDir: string, rooms = 16, people = 8): Promise<FuzzHouse> {
  const server = await startFuzzServer(dataDir);
  const made: FuzzRoom[] = [];
  for (let count = 0; count < rooms; count++) made.push(await newRoom(server.base));
  const persons: PersonRoad[] = [];
  for (let count = 0; count < people; count++) persons.push(await newPerson(server.base, `person${count}@example.com`));
  return { base: server.base, rooms: made, people: persons, stop: server.stop, output: server.output };
}

/** The examples name addresses that exist. At this proxy nobody is there, so nothing leaves the machine. */
export function startFuzzServer(dataDir: string): Promise<ServerProcess> {
  const many = { WORKSPACES_PER_MINUTE: "100000", SIGN_UPS_PER_MINUTE: "1000" };
  return startServer({ DATA_DIR: dataDir, EGRESS_PROXY: "http://127.0.0.1:9", ...many });
}

export async function newRoom(base: string): Promise<FuzzRoom> {
  const made = await fetch(`${base}/v1/sandbox/workspaces`, { method: "POST" });
  const key = ((await made.json()) as { key: { secret: string } }).key.secret;
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const plan = JSON.stringify({ plan: "agency" });
  assert.equal(
    (await fetch(`${base}${operations.setPlan.path}`, { method: operations.setPlan.method, headers, body: plan }))
      .status,
    200,
  );
  return { key, has: await furnishWorkspace(base, key) };
}

/** Somebody with an account, a workspace, and one of everything that paths of the portal name. */
export async function newPerson(base: string, email: string): Promise<PersonRoad> {
  const road = new PersonRoad(base, base, base);
  const account = { email, name: "Mara", password: "a calm password" };
  assert.equal((await road.ask("POST", "/auth/sign-up/email", account)).status, 200);
  road.keep(await road.ask("POST", "/v1/sandbox/start"), { workspaces: "workspace.id" });
  const key = await road.ask("POST", "/v1/keys", { mode: "test", name: "k", scopes: ["read"] });
  road.keep(key, { keys: "id" });
  road.keep(await road.ask("GET", "/v1/members"), { members: "data.0.id" });
  road.keep(await road.ask("POST", "/v1/apps", app), { apps: "id" });
  road.keep(await askedForConsent(road, base), { consents: "id" });
  return road;
}

/** A request that waits for a decision: none of the damaged ones is one, so it goes on waiting. */
async function askedForConsent(road: PersonRoad, base: string): Promise<Told> {
  const { data } = JSON.parse((await road.ask("GET", "/v1/apps")).body) as { data: { id: string }[] };
  const query = askingFor({ id: data[0]?.id ?? "", redirectUri: app.redirectUris[0] ?? "" }, { scope: "read" });
  const sent = await fetch(`${base}/oauth/authorize?${query}`, {
    headers: { cookie: road.cookie },
    redirect: "manual",
  });
  const id = new URL(sent.headers.get("location") ?? "", base).searchParams.get("request");
  return { status: sent.status, headers: {}, body: JSON.stringify({ id }) };
}

/** True for what a browser asks with its session. */
export function isOfThePortal(id: OperationId): boolean {
  return operations[id].audience === "session" || operations[id].audience === "visitor";
}
