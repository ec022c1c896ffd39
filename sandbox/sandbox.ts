import { hostname } from "node:os";
import { env } from "./env.ts";
import { limitOf } from "./gateway/rate-limit.ts";
import { refillLimiter } from "./gateway/refill-limiter.ts";
import { UseMarks } from "./gateway/use-marks.ts";
import { createKey } from "./keys/create-key.ts";
import { Limiter } from "./limits/limiter.ts";
import { RequestLog } from "./log/request-log.ts";
import type { Services } from "./operation.ts";
import { cardJob } from "./posts/card-job.ts";
import { publishJobs } from "./posts/publish-delivery.ts";
import { randomToken } from "./secrets.ts";
import { plantStarter } from "./seed/starter.ts";
import type { Engine } from "./store/engine.ts";
import { openEngine } from "./store/open.ts";
import { type Clock, systemClock } from "./time/clock.ts";
import { JobRunner } from "./time/job-runner.ts";
import type { JobHost } from "./time/run-job.ts";
import { liveTime } from "./time/workspace-time.ts";
import { sweepWorkspaces } from "./workspaces/sweep-workspaces.ts";

export interface SandboxSettings {
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly workspacesPerMinute: number;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
}

/** Everything that lives as long as the process: one store, one clock, one limiter, one log. */
export interface Sandbox {
  readonly settings: SandboxSettings;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly log: RequestLog;
  readonly marks: UseMarks;
  readonly jobs: JobRunner;
  readonly services: Services;
  /** Tells the operator of something that no caller may read. */
  report(error: unknown, requestId: string): void;
  /** Runs due jobs from now on, and sweeps once an hour. */
  start(): void;
  /** Lets work in hand end, writes what waits and closes the store. */
  close(): Promise<void>;
}

const hourMs = 3600 * 1000;

/**
 * One process can hold several copies of every module (plain Node, Next's routes, Next's pages), so the one
 * sandbox hangs on globalThis, and nothing else does.
 */
const slot = Symbol.for("aloha.sandbox");
type Holder = { [slot]?: Promise<Sandbox> };

/** The sandbox of this process, opened on first use: `next build` also runs module top levels. */
export function theSandbox(): Promise<Sandbox> {
  const holder = globalThis as Holder;
  holder[slot] ??= openSandbox(env(), systemClock);
  return holder[slot];
}

/** Puts a sandbox in place, or takes it away. For the server's start and for tests. */
export function installSandbox(sandbox: Sandbox | null): void {
  const holder = globalThis as Holder;
  if (sandbox) holder[slot] = Promise.resolve(sandbox);
  else delete holder[slot];
}

export async function openSandbox(settings: SandboxSettings, clock: Clock): Promise<Sandbox> {
  const engine = await openEngine(settings);
  const limiter = new Limiter(clock);
  await refillLimiter(engine, limiter, clock);
  const log = new RequestLog(engine, clock, (error) => report(error, "request log"));
  const marks = new UseMarks(engine);
  const host: JobHost = {
    engine,
    clock,
    kinds: { ...publishJobs(settings), renderCard: cardJob },
    owner: `${hostname()}-${process.pid}-${randomToken(4)}`,
  };
  const jobs = new JobRunner(host, (error, job) => report(error, `job ${job.kind} ${job.subject}`));
  let sweeper: NodeJS.Timeout | undefined;
  return {
    settings,
    engine,
    clock,
    limiter,
    log,
    marks,
    jobs,
    report,
    services: servicesOf(settings, engine, clock, host, limiter),
    start() {
      jobs.start();
      const sweep = () => void sweepWorkspaces(engine, clock).catch((error) => report(error, "hourly sweep"));
      sweep();
      sweeper = setInterval(sweep, hourMs);
    },
    async close() {
      clearInterval(sweeper);
      await jobs.stop();
      await marks.flush();
      await log.flush();
      await engine.close();
    },
  };
}

function servicesOf(
  settings: SandboxSettings,
  engine: Engine,
  clock: Clock,
  jobs: JobHost,
  limiter: Limiter,
): Services {
  const services: Services = {
    engine,
    clock,
    jobs,
    settings,
    async makeFirstKey({ session, workspaceId, now, address }) {
      const desk = { session, workspaceId, livemode: false, time: liveTime(now), realNow: now, userId: null, address };
      const scopes = ["read", "write", "webhook:admin"] as const;
      const { key, secret, hint } = await createKey(desk, { name: "First test key", scopes });
      return { id: key.id, name: key.name, secret, hint, scopes };
    },
    async plantSeed(seed, place) {
      if (seed === "starter") await plantStarter(place, services);
    },
    rateLimitOf: (actor) => limitOf(limiter, actor, clock.now()),
  };
  return services;
}

function report(error: unknown, where: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${where}: ${text}\n`);
}
