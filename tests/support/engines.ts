import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import type { Dialect, Engine } from "#sandbox/store/engine.ts";
import { openEngine } from "#sandbox/store/open.ts";
import { type Database, makeDatabase } from "./postgres.ts";

/** An empty database of one kind, where several engines may be opened, as several processes would. */
export interface Place {
  readonly dialect: Dialect;
  /** What `openEngine` and `openHouse` need to find it. */
  readonly settings: { dataDir: string; databaseUrl: string | null };
  /** The engine of most tests, with its tables made. */
  readonly engine: Engine;
  /** A further engine on the same database. All are closed when the tests end. */
  open(): Promise<Engine>;
}

const dialects: readonly Dialect[] = ["sqlite", "postgres"];

/** Declares the same tests once for each engine, each time on an empty database. */
export function onEachEngine(subject: string, tests: (place: Place) => void, state: State = "migrated"): void {
  for (const dialect of dialects) {
    describe(`${subject}, on ${dialect === "sqlite" ? "SQLite" : "Postgres"}`, () => tests(usePlace(dialect, state)));
  }
}

/** Whether the tables are made before the first test. */
type State = "migrated" | "empty";

function usePlace(dialect: Dialect, state: State): Place {
  const opened: Engine[] = [];
  const settings: Place["settings"] = { dataDir: "", databaseUrl: null };
  let database: Database | null = null;
  before(async () => {
    settings.dataDir = mkdtempSync(join(tmpdir(), "aloha-store-"));
    if (dialect === "postgres") database = await makeDatabase();
    settings.databaseUrl = database?.url ?? null;
    if (state === "migrated") await open();
  });
  after(async () => {
    for (const engine of opened) await engine.close();
    await database?.drop();
    rmSync(settings.dataDir, { recursive: true, force: true });
  });
  async function open(): Promise<Engine> {
    const engine = await openEngine(settings);
    opened.push(engine);
    return engine;
  }
  return {
    dialect,
    settings,
    open,
    get engine() {
      const [first] = opened;
      if (!first) throw new Error("This place is empty. Call open() first.");
      return first;
    },
  };
}
