import type { Engine } from "#sandbox/store/engine.ts";

const start = "01JRQ3M0V5T8Q4C6R";

/** Puts posts into the store that went live one after the other, a minute apart: faster than any API could. */
export async function publishMany(
  engine: Engine,
  workspaceId: string,
  { count, from, channel = "x" }: { count: number; from: number; channel?: string },
): Promise<void> {
  const numbered = `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`;
  const id = (prefix: string) => `'${prefix}_${start}' || substr(cast(1000000000 + i AS TEXT), 2)`;
  const at = `${from} + cast(i AS BIGINT) * 60000`;
  const openings = ["a note, ", "=1+1 ", "+1 ", "-1 ", "@you ", "two\nlines ", "é 👩‍👩‍👧 "];
  const cases = openings.map((text, index) => `WHEN ${index} THEN '${text}'`).join(" ");
  const words = `CASE i % ${openings.length} ${cases} END || '"quoted", number ' || i`;
  const posts = `INSERT INTO post (workspace_id, livemode, id, status, content, channels, overrides, published_at,
      metadata, warnings, outcomes, day_at, sequence, created_at, updated_at)
    ${numbered} SELECT '${workspaceId}', 0, ${id("post")}, 'published', ${words}, '["${channel}"]', '{}', ${at}, '{}',
      '[]', '{}', ${at}, 1, ${at}, ${at} FROM n`;
  const deliveries = `INSERT INTO delivery (post_id, channel, workspace_id, livemode, id, status, content, published_at,
      remote_id, attempts, fingerprint, outcome)
    ${numbered} SELECT ${id("post")}, '${channel}', '${workspaceId}', 0, ${id("del")}, 'published', ${words}, ${at},
      'sim_' || i, 1, i, 'publish' FROM n`;
  await engine.transaction(async (session) => {
    for (const sql of [posts, deliveries]) await session.all({ sql, parameters: [] });
  });
  // Postgres counts its rows by itself, but only a minute later; until then it takes the tables for empty.
  if (engine.dialect === "postgres") await engine.all({ sql: "ANALYZE post, delivery", parameters: [] });
}
