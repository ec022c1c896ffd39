import type { Schema } from "#sandbox/contract/types.ts";
import { advance, create } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import type { TestHouse } from "#tests/support/test-sandbox.ts";

export type TestExport = Schema<"AnalyticsExport">;
export type TestRow = Schema<"AnalyticsRow">;

/** Publishes a post now, and lets the clock of its workspace go on for so long. */
export async function publish(key: string, body: Record<string, unknown> = {}, by = "PT1M"): Promise<string> {
  const { id } = await create(key, { scheduledAt: null, publishNow: true, allowDuplicate: true, ...body });
  await advance(key, by);
  return id;
}

export async function startExport(key: string, body: Record<string, unknown> = {}): Promise<TestExport> {
  const answer = await call("POST", "/v1/analytics/export", { key, body: { format: "json", ...body } });
  if (answer.status !== 202) throw new Error(answer.text);
  return answer.body as unknown as TestExport;
}

export async function readExport(key: string, id: string): Promise<TestExport> {
  return (await call("GET", `/v1/analytics/export/${id}`, { key })).body as unknown as TestExport;
}

/** An export whose jobs have run. */
export async function readyExport(
  house: Pick<TestHouse, "sandbox">,
  key: string,
  body: Record<string, unknown> = {},
): Promise<TestExport> {
  const { id } = await startExport(key, body);
  await house.sandbox.jobs.runDue();
  return readExport(key, id);
}

export async function download(key: string, id: string): Promise<string> {
  const answer = await call("GET", `/v1/analytics/export/${id}/download`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.text;
}

/** The rows of a new JSON export. */
export async function exportedRows(
  house: Pick<TestHouse, "sandbox">,
  key: string,
  body: Record<string, unknown> = {},
): Promise<readonly TestRow[]> {
  const { id } = await readyExport(house, key, body);
  return (JSON.parse(await download(key, id)) as Schema<"AnalyticsFile">).rows;
}

/** The path and query of the link that an export shows. */
export function linkOf({ downloadUrl }: TestExport): string {
  const { pathname, search } = new URL(downloadUrl ?? "");
  return pathname + search;
}
