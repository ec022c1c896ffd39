import { after, before, describe } from "node:test";
import { type Database, makeDatabase } from "./postgres.ts";
import { closeHouse, openHouse, type TestHouse } from "./test-sandbox.ts";

/** Declares the same tests once for each engine, each time in a house of their own. */
export function inEachHouse(subject: string, tests: (house: TestHouse) => void): void {
  for (const dialect of ["sqlite", "postgres"] as const) {
    describe(`${subject}, on ${dialect === "sqlite" ? "SQLite" : "Postgres"}`, () => {
      const house = {} as TestHouse;
      let database: Database | null = null;
      before(async () => {
        database = dialect === "postgres" ? await makeDatabase() : null;
        Object.assign(house, await openHouse({ databaseUrl: database?.url ?? null }));
      });
      after(async () => {
        await closeHouse(house);
        await database?.drop();
      });
      tests(house);
    });
  }
}
