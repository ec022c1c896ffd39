import type { Engine } from "#sandbox/store/engine.ts";

/** How many rows a condition finds. The tests write their own values into it. */
export async function countRows(engine: Engine, table: string, where = "1 = 1"): Promise<number> {
  const [row] = await engine.all<{ n: number }>({
    sql: `SELECT count(*) AS n FROM ${table} WHERE ${where}`,
    parameters: [],
  });
  return Number(row?.n ?? 0);
}
