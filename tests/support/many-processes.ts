import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "#sandbox/store/open.ts";
import { agencyKey } from "./agency-key.ts";
import { type Balancer, openBalancer } from "./balancer.ts";
import { freePort } from "./free-port.ts";
import { type Postgres, startPostgres } from "./postgres.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import { until } from "./until.ts";
import { startValkey, type Valkey } from "./valkey.ts";
import { startWorker, type WorkerProcess } from "./worker-process.ts";

/** A house of many processes: two servers behind a balancer, two workers, Postgres, Valkey. */
export interface ManyProcesses {
  readonly postgres: Postgres;
  readonly valkey: Valkey;
  readonly balancer: Balancer;
  /** A key for each test: what one has called counts against no other. */
  readonly keys: readonly string[];
  readonly webs: ServerProcess[];
  readonly workers: WorkerProcess[];
  /** Starts a server in the place of another one, and waits until the balancer sends it requests. */
  startWeb(place: number): Promise<void>;
  startWorker(place: number): Promise<void>;
  close(): Promise<void>;
}

const patienceMs = 60_000;

export async function startManyProcesses(): Promise<ManyProcesses> {
  const dataDir = mkdtempSync(join(tmpdir(), "aloha-many-"));
  const [postgres, valkey, balancer] = await Promise.all([startPostgres(true), startValkey(), openBalancer(0)]);
  const engine = await openEngine({ dataDir, databaseUrl: postgres.url });
  const keys = [await agencyKey(engine, "webhook:admin"), await agencyKey(engine, "webhook:admin")];
  await engine.close();
  const ports = [await freePort(), await freePort()];
  const shared = {
    DATA_DIR: dataDir,
    DATABASE_URL: postgres.url,
    REDIS_URL: valkey.url,
    PUBLIC_URL: balancer.base,
    WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8",
  };
  const webs: ServerProcess[] = [];
  const workers: WorkerProcess[] = [];
  const house: ManyProcesses = {
    postgres,
    valkey,
    balancer,
    keys: keys.map(({ key }) => key),
    webs,
    workers,
    async startWeb(place) {
      const port = ports[place] ?? 0;
      webs[place] = await startServer({ ...shared, PORT: String(port), WEBHOOK_WORKER: "off", DRAIN_SECONDS: "1" });
      balancer.ports.add(port);
      await until(() => balancer.ready.has(port), patienceMs);
    },
    async startWorker(place) {
      workers[place] = await startWorker(shared);
    },
    async close() {
      for (const { child } of [...webs, ...workers]) child.kill("SIGKILL");
      balancer.close();
      await valkey.kill();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  try {
    await Promise.all([house.startWeb(0), house.startWeb(1), house.startWorker(0), house.startWorker(1)]);
    return house;
  } catch (error) {
    await house.close();
    throw error;
  }
}
