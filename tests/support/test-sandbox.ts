import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import type { Journal } from "#sandbox/observe/journal.ts";
import { peopleJournal } from "#sandbox/observe/people-journal.ts";
import { installSandbox, openSandbox, type Sandbox } from "#sandbox/sandbox.ts";
import { type Clock, type ManualClock, manualClock, systemClock } from "#sandbox/time/clock.ts";
import { memoryMailer, type Outbox } from "./memory-mailer.ts";
import { watchStore } from "./secret-watch.ts";
import { alsoOnTheWall, giveWallClockBack } from "./wall-clock.ts";

// On this road the platform names the client; the tests play the platform.
process.env.CLIENT_IP_HEADER ??= "x-aloha-client-ip";

/** Every test starts at this instant: a Tuesday, 24 November 2026, 09:00 UTC. */
export const startAt = Date.UTC(2026, 10, 24, 9, 0, 0);

export interface TestHouse {
  sandbox: Sandbox;
  /** The mail that was sent. */
  outbox: Outbox;
  clock: ManualClock;
  dataDir: string;
  /** True when the folder is somebody else's. */
  lasting: boolean;
}

export interface HouseOptions {
  databaseUrl?: string | null;
  redisUrl?: string | null;
  workspacesPerMinute?: number;
  portalAdmins?: readonly string[];
  webhookAllowCidrs?: readonly string[];
  /** A folder that other processes use too; it is not deleted. */
  dataDir?: string;
  journal?: Journal;
}

/** Encrypts webhook secrets in tests; processes that share a database need the same one. */
export const testSecretsKey = "a-key-for-tests-alone-long-enough-to-be-one";

/** Signs sessions in tests. */
export const testAuthSecret = "a-secret-for-sessions-in-tests-alone";

/** Opens a house of its own for one test file, on a clock that the test moves, and closes it afterwards. */
export function useHouse(options: HouseOptions = {}): TestHouse {
  const house = {} as TestHouse;
  before(async () => Object.assign(house, await openHouse(options)));
  after(() => closeHouse(house));
  return house;
}

export async function openHouse(options: HouseOptions = {}): Promise<TestHouse> {
  const clock = alsoOnTheWall(manualClock(startAt));
  return { ...(await open(options, clock)), clock };
}

/** A house on the real clock, beside real processes. */
export async function openRealHouse(options: HouseOptions = {}): Promise<Omit<TestHouse, "clock">> {
  return open(options, systemClock);
}

async function open(options: HouseOptions, clock: Clock): Promise<Omit<TestHouse, "clock">> {
  const outbox = memoryMailer();
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "aloha-test-"));
  const sandbox = await openSandbox(
    {
      publicUrl: "http://localhost:3000",
      apiUrl: "http://localhost:3000",
      workspacesPerMinute: options.workspacesPerMinute ?? 1000,
      portalAdmins: options.portalAdmins ?? [],
      dataDir,
      databaseUrl: options.databaseUrl ?? null,
      redisUrl: options.redisUrl ?? null,
      secretsKeys: [testSecretsKey],
      webhookWorker: "off",
      webhookAllowCidrs: options.webhookAllowCidrs ?? ["127.0.0.0/8"],
      egressProxy: null,
      ownPorts: [3000],
      authSecrets: [{ version: 1, value: testAuthSecret }],
      smtpUrl: null,
      mailFrom: "Aloha <aloha@localhost>",
      signUpsPerMinute: 5,
      logLevel: "info",
      slowRequestMs: 1000,
      traceEndpoint: null,
      tracePercent: 100,
    },
    clock,
    outbox,
    options.journal ?? peopleJournal("info"),
  );
  installSandbox(sandbox);
  return { sandbox, dataDir, lasting: options.dataDir !== undefined, outbox };
}

export async function closeHouse(house: Pick<TestHouse, "sandbox" | "dataDir" | "lasting">): Promise<void> {
  await house.sandbox.log.flush();
  await watchStore(house.sandbox.engine);
  await house.sandbox.close();
  installSandbox(null);
  giveWallClockBack();
  if (!house.lasting) rmSync(house.dataDir, { recursive: true, force: true });
}
