import type { Session, Transaction } from "../store/engine.ts";
import { insertTogether, whereMany } from "../store/many.ts";
import type { Clock } from "../time/clock.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { type ClaimedDelivery, type DeliverPayload, deliveriesOf, eventBodies } from "./claimed-deliveries.ts";
import { dueInLanes } from "./due-in-lanes.ts";
import type { Endpoint, Endpoints } from "./endpoint.ts";
import { HeldRows, workspaceTime } from "./held-rows.ts";
import { claimJobById, type LeasedJob, leaseJobs } from "./lane-queries.ts";
import { factsOf, keepHeaders } from "./sent-headers.ts";
import { type HeaderPair, type Signatures, signedHeaders, signMessage } from "./sign.ts";

export const leaseMs = 30_000;

/** One attempt that is ours to make: its row stands in the store before the first byte leaves. */
export interface ClaimedAttempt {
  readonly job: LeasedJob;
  readonly endpoint: Endpoint;
  readonly delivery: ClaimedDelivery;
  readonly body: string;
  readonly number: number;
  readonly trigger: "auto" | "manual" | "replay" | "test";
  /** Virtual and real instant of the start. */
  readonly startedAt: number;
  readonly realStartedAt: number;
  readonly headers: readonly HeaderPair[];
  readonly signatures: Signatures;
  readonly secretIds: readonly string[];
}

/** For how long something due had waited when it began, in real time. */
export function waitedMs({ job, realStartedAt }: Pick<ClaimedAttempt, "job" | "realStartedAt">): number {
  return job.wake_at === null ? 0 : Math.max(0, realStartedAt - job.wake_at);
}

export interface ClaimHost {
  readonly clock: Clock;
  readonly endpoints: Endpoints;
  /** Names this process in a lease. */
  readonly owner: string;
}

/** How much of which lane to take. */
export interface LaneShare {
  readonly lane: string;
  /** As it stands in the store; null when it is gone, and what waits for it with it. */
  readonly endpoint: Endpoint | null;
  readonly count: number;
}

/** Takes due rows of several lanes and writes down that their attempts have begun. */
export async function claimLanes(
  host: ClaimHost,
  session: Transaction,
  shares: readonly LaneShare[],
  held = new HeldRows(),
): Promise<ClaimedAttempt[]> {
  const now = host.clock.now();
  const due = await dueInLanes(session, shares, now);
  if (due.length === 0) return [];
  const jobs = due.map((job) => Object.assign(job, { fence: Number(job.fence) + 1 }));
  const ids = jobs.map(({ id }) => Number(id));
  await session.all(leaseJobs(session.dialect, ids, { owner: host.owner, leaseUntil: now + leaseMs }));
  const endpoints = new Map(shares.map(({ lane, endpoint }) => [lane, endpoint]));
  return begin(host, session, { jobs, endpoints, held, at: null });
}

/** Takes these very rows, for whoever moves their workspace's clock to `at`. */
export async function claimJobs(
  host: ClaimHost,
  session: Transaction,
  ids: readonly number[],
  at: number,
): Promise<ClaimedAttempt[]> {
  const leaseUntil = host.clock.now() + leaseMs;
  const jobs: LeasedJob[] = [];
  for (const id of ids) {
    const values = { id, owner: host.owner, leaseUntil };
    jobs.push(...(await session.all<LeasedJob>(claimJobById.bind(session.dialect, values))));
  }
  const endpoints = await host.endpoints.read(session, [...new Set(jobs.map((job) => job.lane ?? ""))]);
  return jobs.length === 0 ? [] : begin(host, session, { jobs, endpoints, held: new HeldRows(), at });
}

interface Beginning {
  readonly jobs: readonly LeasedJob[];
  readonly endpoints: ReadonlyMap<string, Endpoint | null>;
  readonly held: HeldRows;
  /** Where somebody moves a clock by hand: the instant that it stands at. */
  readonly at: number | null;
}

async function begin(
  host: ClaimHost,
  session: Transaction,
  { jobs, endpoints, held, at }: Beginning,
): Promise<ClaimedAttempt[]> {
  const payloads = new Map(jobs.map((job) => [job, JSON.parse(job.payload) as DeliverPayload]));
  const rows = await deliveriesOf(session, jobs, payloads);
  const bodies = await eventBodies(session, jobs, rows);
  const times = new Map<string, WorkspaceTime | null>();
  const claimed: ClaimedAttempt[] = [];
  const counts = new Map<string, number>();
  for (const job of jobs) {
    const place = `${job.livemode}${job.workspace_id}`;
    if (!times.has(place)) times.set(place, await timeOf(host, session, job, held));
    const time = times.get(place);
    const endpoint = endpoints.get(job.lane ?? "");
    const row = rows.get(job.subject);
    // What was deleted or reset meanwhile leaves a job behind that nobody misses.
    const body = row && (row.sent_body ?? bodies.get(row.event_id));
    if (!endpoint || body === undefined || !time || row?.epoch !== time.epoch) {
      await dropJob(session, job);
      continue;
    }
    const number = (counts.get(job.subject) ?? Number(row.last_number)) + 1;
    counts.set(job.subject, number);
    const trigger = payloads.get(job)?.trigger ?? "auto";
    claimed.push(prepare(host, job, endpoint, { delivery: row, body, trigger }, number, at ?? time.now));
  }
  await writeStarts(session, claimed);
  return claimed;
}

function prepare(
  host: ClaimHost,
  job: LeasedJob,
  endpoint: Endpoint,
  { delivery, body, trigger }: Pick<ClaimedAttempt, "delivery" | "body" | "trigger">,
  number: number,
  startedAt: number,
): ClaimedAttempt {
  const realStartedAt = host.clock.now();
  const secrets = endpoint.secretsAt(startedAt);
  const facts = factsOf(delivery, number, realStartedAt);
  const signatures = signMessage({ ...facts, body, secrets });
  const headers = [...signedHeaders(facts, signatures), ...endpoint.headers];
  const secretIds = secrets.map(({ id }) => id);
  return { job, endpoint, delivery, body, number, trigger, startedAt, realStartedAt, headers, signatures, secretIds };
}

async function timeOf(
  host: ClaimHost,
  session: Session,
  job: LeasedJob,
  held: HeldRows,
): Promise<WorkspaceTime | null> {
  const time = await workspaceTime(session, job, held, host.clock.now());
  return time && { ...time, epoch: job.livemode === 1 ? job.epoch : time.epoch };
}

async function dropJob(session: Session, job: LeasedJob): Promise<void> {
  const keys = [{ id: Number(job.id), fence: job.fence }];
  await session.all(whereMany(session.dialect, "delete from job where", { id: "number", fence: "number" }, keys));
}

const started = {
  delivery_id: "text",
  number: "number",
  workspace_id: "text",
  livemode: "number",
  retry: "number",
  trigger: "text",
  fence: "number",
  started_at: "number",
  real_started_at: "number",
  waited_ms: "number",
  outcome: "text",
  sent_headers: "text",
  secret_ids: "text",
} as const;

async function writeStarts(session: Session, claimed: readonly ClaimedAttempt[]): Promise<void> {
  if (claimed.length === 0) return;
  const rows = claimed.map(
    ({ job, delivery, number, trigger, startedAt, realStartedAt, signatures, secretIds, endpoint }) => ({
      delivery_id: delivery.id,
      number,
      workspace_id: job.workspace_id,
      livemode: job.livemode,
      retry: trigger === "manual" || trigger === "test" ? null : delivery.retry,
      trigger,
      fence: job.fence,
      started_at: startedAt,
      real_started_at: realStartedAt,
      waited_ms: waitedMs({ job, realStartedAt }),
      outcome: "running",
      sent_headers: keepHeaders(signatures, endpoint.headers),
      secret_ids: secretIds.join(" "),
    }),
  );
  await session.all(insertTogether(session.dialect, "webhook_attempt", started, rows));
}
