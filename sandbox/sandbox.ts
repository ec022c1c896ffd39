import { join } from "node:path";
import { jobKinds } from "./assembly/job-kinds.ts";
import { reachesIn, targetRules } from "./egress/reach.ts";
import { env } from "./env.ts";
import { FaultRoom } from "./faults/fault-room.ts";
import { dropOldFeedback } from "./feedback/drop-old-feedback.ts";
import { FileRoom } from "./files/file-room.ts";
import { houseLimiter } from "./gateway/house-limiter.ts";
import { limitOf } from "./gateway/rate-limit.ts";
import { UseMarks } from "./gateway/use-marks.ts";
import { addDocsSecret } from "./keys/docs-key.ts";
import { dropEndedKeys } from "./keys/drop-ended-keys.ts";
import { endDocsSecrets } from "./keys/end-docs-secrets.ts";
import { makeKey } from "./keys/make-key.ts";
import type { Limiter } from "./limits/limiter.ts";
import { LiveBus } from "./live-bus.ts";
import { RequestLog } from "./log/request-log.ts";
import { UsageTally } from "./log/usage-tally.ts";
import type { Mailer } from "./mail/mailer.ts";
import { openMailer } from "./mail/open-mailer.ts";
import { sweepFiles } from "./media/sweep-files.ts";
import { Metrics } from "./metrics.ts";
import { dropEndedOauth } from "./oauth/drop-ended-oauth.ts";
import { endConnections } from "./oauth/end-connections.ts";
import { plantApps } from "./oauth/plant-apps.ts";
import type { Journal } from "./observe/journal.ts";
import type { ObserveSettings } from "./observe/observe-settings.ts";
import { openJournal } from "./observe/open-journal.ts";
import { type Observing, openObserver } from "./observe/open-observer.ts";
import type { ServiceKey, Services } from "./operation.ts";
import { ownSecret } from "./own-secret.ts";
import { type RequestServices, requestServices } from "./requests/request-services.ts";
import { Tails } from "./requests/tails.ts";
import { masterKeys } from "./secrets-key.ts";
import { seedPlants } from "./seed/seeds.ts";
import { trigger } from "./seed/trigger.ts";
import { dropEndedShares } from "./shares/drop-ended-shares.ts";
import { dropEnded } from "./sign-in/drop-ended.ts";
import { openSignIn, type SignIn } from "./sign-in/open-sign-in.ts";
import type { SignInSettings } from "./sign-in-settings.ts";
import type { Engine } from "./store/engine.ts";
import { openEngine } from "./store/open.ts";
import { type Clock, systemClock } from "./time/clock.ts";
import { JobRunner } from "./time/job-runner.ts";
import { Rounds } from "./time/rounds.ts";
import type { JobHost } from "./time/run-job.ts";
import { workerName } from "./time/worker-name.ts";
import { liveTime } from "./time/workspace-time.ts";
import { type UsageServices, usageServices } from "./usage/usage-services.ts";
import { dropExpired } from "./webhooks/drop-expired.ts";
import { holdAway } from "./webhooks/hold-away.ts";
import { openWebhooks, type Webhooks } from "./webhooks/open-webhooks.ts";
import { refillSecrets } from "./webhooks/refill-secrets.ts";
import { type WebhookServices, webhookServices } from "./webhooks/webhook-services.ts";
import { WorkerSeat } from "./webhooks/worker-seat.ts";
import { sweepWorkspaces } from "./workspaces/sweep-workspaces.ts";

export interface SandboxSettings extends SignInSettings, ObserveSettings {
  readonly publicUrl: string;
  readonly apiUrl: string;
  readonly workspacesPerMinute: number;
  readonly portalAdmins: readonly string[];
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly secretsKeys: readonly string[] | null;
  /** `embedded`: in this server, unless another one does it on the same file. `shared`: beside others, on purpose. */
  readonly webhookWorker: "embedded" | "shared" | "off";
  readonly webhookAllowCidrs: readonly string[];
  readonly egressProxy: string | null;
  /** Ports on which this installation itself listens: no webhook may lead there. */
  readonly ownPorts: readonly number[];
}

/** Everything that lives as long as the process: one store, one clock, one limiter, one log. */
export interface Sandbox {
  readonly settings: SandboxSettings;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly faults: FaultRoom;
  readonly log: RequestLog;
  readonly usage: UsageTally;
  readonly marks: UseMarks;
  readonly jobs: JobRunner;
  readonly webhooks: Webhooks;
  readonly metrics: Metrics;
  readonly journal: Journal;
  readonly observer: Observing["observer"];
  readonly signIn: SignIn;
  readonly services: Services;
  /** Tells the operator of something that no caller may read. */
  report(error: unknown, requestId: string): void;
  /** Runs due jobs from now on, and sweeps once an hour. */
  start(): void;
  /** Says goodbye on every open stream, so that a server can stop. */
  quiet(): void;
  /** Lets work in hand end, writes what waits and closes the store. */
  close(): Promise<void>;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

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

/** Puts a sandbox in place, or takes it away, for tests. */
export function installSandbox(sandbox: Sandbox | null): void {
  const holder = globalThis as Holder;
  if (sandbox) holder[slot] = Promise.resolve(sandbox);
  else delete holder[slot];
}

export async function openSandbox(
  settings: SandboxSettings,
  clock: Clock,
  mailer: Mailer = openMailer(settings),
  journal: Journal = openJournal(settings, clock),
): Promise<Sandbox> {
  const engine = await openEngine(settings);
  await plantApps(engine, settings.publicUrl, clock.now());
  const owner = workerName();
  const { report } = journal;
  const marks = new UseMarks(engine, (error) => report(error, "marks of last use"));
  const watch = await openObserver(settings, { clock, journal, metrics: new Metrics() });
  const ground = { engine, clock, owner, keys: masterKeys(settings), bus: new LiveBus(), ...watch };
  const limiter = await houseLimiter(settings.redisUrl, ground);
  const log = new RequestLog({ engine, clock, bus: ground.bus, report: (error) => report(error, "request log") });
  const usage = new UsageTally({ engine, clock, report: (error) => report(error, "usage") });
  const tails = new Tails();
  const targets = targetRules(settings);
  const files = new FileRoom(join(settings.dataDir, "media"));
  const webhooks = openWebhooks({ ...ground, tally: usage, targets, egressProxy: settings.egressProxy, report });
  const host: JobHost = {
    engine,
    clock,
    kinds: jobKinds({ settings, clock, files, targets, mailer, report, services: () => services }),
    lanes: webhooks.step,
    owner,
  };
  const jobs = new JobRunner(host, (error, job) => report(error, job ? `job ${job.kind} ${job.subject}` : "jobs"));
  const signIn = openSignIn({ engine, clock, mailer, ...signInSettings(settings, report) });
  const slices = { webhooks: webhooks.services, signIn, requests: { log, tails }, usage: { tally: usage } };
  const services = servicesOf({ settings, ...ground, jobs: host, limiter, targets, files, ...slices });
  const hosted = hostWork(settings, { ...ground, limiter, jobs, webhooks, marks, log, usage, tails, files });
  return {
    settings,
    engine,
    clock,
    limiter,
    faults: new FaultRoom(),
    log,
    usage,
    marks,
    jobs,
    webhooks,
    ...watch,
    signIn,
    services,
    report,
    ...hosted,
  };
}

function signInSettings(settings: SandboxSettings, report: Journal["report"]) {
  const { publicUrl, authSecrets, dataDir } = settings;
  const secrets = authSecrets ?? [{ version: 1, value: ownSecret(dataDir, "auth-secret") }];
  return { publicUrl, secrets, report: (words: string) => report(words, "sign-in") };
}

interface Hosted extends Pick<Observing, "journal" | "tracer"> {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly owner: string;
  readonly limiter: Limiter;
  readonly jobs: JobRunner;
  readonly webhooks: Webhooks;
  readonly marks: UseMarks;
  readonly log: RequestLog;
  readonly usage: UsageTally;
  readonly tails: Tails;
  readonly files: FileRoom;
}

/** Work in the background: started once, and drained before the store is closed. */
function hostWork(settings: SandboxSettings, hosted: Hosted): Pick<Sandbox, "start" | "quiet" | "close"> {
  const { engine, clock, owner, limiter, jobs, webhooks, marks, log, usage, tails, files } = hosted;
  const { journal, tracer } = hosted;
  const rounds = new Rounds(journal.report);
  const begin = () => webhooks.worker.start();
  const say = (words: string) => journal.say("webhook worker", { words }, words);
  const seat = engine.dialect === "sqlite" ? new WorkerSeat({ engine, clock, owner, say, begin }) : null;
  return {
    start() {
      jobs.start();
      if (settings.webhookWorker === "embedded" && seat) seat.start();
      else if (settings.webhookWorker !== "off") begin();
      else webhooks.worker.start("listeners");
      rounds.every(minuteMs, { "listeners that are away": () => holdAway(engine, clock) });
      rounds.every(hourMs, {
        "sweep of workspaces": () => sweepWorkspaces(engine, clock),
        "sweep of events": () => dropExpired(engine, clock),
        "sweep of sign-in": () => dropEnded(engine, clock),
        "sweep of keys": () => dropEndedKeys(engine, clock),
        "sweep of apps": () => dropEndedOauth(engine, clock),
        "sweep of feedback": () => dropOldFeedback(engine, clock),
        "sweep of shares": () => dropEndedShares(engine, clock),
        "sweep of files": () => sweepFiles(engine, files, clock),
      });
    },
    quiet() {
      webhooks.services.streams.closeAll();
      tails.closeAll();
    },
    async close() {
      tails.closeAll();
      await rounds.end();
      await seat?.stop();
      await webhooks.close();
      await jobs.stop();
      await marks.flush();
      await log.flush();
      await usage.flush();
      await limiter.close();
      await engine.close();
      await tracer?.close();
      journal.flush();
    },
  };
}

interface ServiceParts {
  readonly settings: SandboxSettings;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly jobs: JobHost;
  readonly limiter: Limiter;
  readonly keys: Services["masterKeys"];
  readonly bus: LiveBus;
  readonly targets: Services["targets"];
  readonly files: FileRoom;
  readonly webhooks: WebhookServices;
  readonly requests: RequestServices;
  readonly signIn: SignIn;
  readonly usage: UsageServices;
}

function servicesOf(parts: ServiceParts): Services {
  const { settings, engine, clock, jobs, limiter, keys, bus, targets } = parts;
  const own = new Map<string, unknown>([
    [webhookServices.name, parts.webhooks],
    [requestServices.name, parts.requests],
    [usageServices.name, parts.usage],
  ]);
  const services: Services = {
    engine,
    clock,
    jobs,
    settings,
    signIn: parts.signIn,
    addDocsSecret,
    endDocsSecrets,
    endConnections,
    async makeFirstKey({ session, workspaceId, now, address }) {
      const desk = { session, workspaceId, livemode: false, time: liveTime(now), realNow: now, userId: null, address };
      const scopes = ["read", "write", "webhook:admin"] as const;
      const { key, secret, hint } = await makeKey(desk, { name: "First test key", scopes });
      return { id: key.id, name: key.name, secret, hint, scopes };
    },
    plantSeed: (seed, place) => seedPlants[seed](place, services),
    rateLimitOf: (actor) => limitOf(limiter, actor, clock.now()),
    masterKeys: keys,
    targets,
    reaches: reachesIn(targets),
    bus,
    files: parts.files,
    own: <T>(key: ServiceKey<T>) => own.get(key.name) as T,
    trigger,
    refillSecrets: (session, workspaceId, body) => refillSecrets(keys, session, workspaceId, body),
  };
  return services;
}
