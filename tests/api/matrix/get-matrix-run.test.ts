import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { matrixOf, matrixPath, readRun, runPath, runsOf, started } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("200", () => {
  test("the record of every step, as the list shows it", async () => {
    const key = await newKey();
    const run = await started(key, "launch-week-nudge", { dryRun: true });
    assert.deepEqual(await runsOf(key, "launch-week-nudge"), [run]);
    const { steps } = await matrixOf(key, "launch-week-nudge");
    assert.deepEqual(
      run.steps.map(({ stepId, type, kind, title }) => [stepId, type, kind, title]),
      steps.map(({ id, type, kind, title }) => [id, type, kind, title]),
    );
    for (const { status, startedAt, finishedAt } of run.steps)
      assert.deepEqual([startedAt !== null, finishedAt !== null], [status === "success", status === "success"]);
  });

  test("a run of an earlier release, which kept no steps", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    const { id: matrixId } = await matrixOf(key, "reply-triage");
    const id = "run_01JRQ3M0V5T8Q4C6R9XK3ZB7N1";
    const trigger = '{"kind":"manual","input":{},"eventId":null,"threadId":null,"postId":null}';
    const sql = `INSERT INTO matrix_run (workspace_id, livemode, matrix_id, id, status, dry_run, trigger, steps,
      finished_at, sequence, created_at) VALUES (?, 0, ?, ?, 'success', 0, ?, '[]', 5, 1, 5)`;
    const parameters = [workspaceId, matrixId, id, trigger];
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters }));
    const { status, steps } = await readRun(key, { matrixId, id });
    assert.deepEqual([status, steps], ["success", []]);
    assert.equal((await refusal("POST", runPath({ matrixId, id }, "/cancel"), { key })).code, "run_finished");
  });

  test("304: unchanged", async () => {
    const key = await newKey();
    const run = await started(key, "launch-week-nudge");
    const first = await call("GET", runPath(run), { key });
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    assert.equal((await call("GET", runPath(run), { key, headers })).status, 304);
  });
});

test("404: unknown, of another matrix, of another workspace, or in live mode", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const run = await started(key, "launch-week-nudge");
  const other = await matrixOf(key, "reply-triage");
  const elsewhere = await newKey();
  for (const [who, path] of [
    [key, `${matrixPath}/${run.matrixId}/runs/run_01JRQ3M0V5T8Q4C6R9XK3ZB7N1`],
    [key, `${matrixPath}/${run.matrixId}/runs/run_1`],
    [key, `${matrixPath}/${other.id}/runs/${run.id}`],
    [elsewhere, runPath(run)],
    [elsewhere, `${matrixPath}/${(await matrixOf(elsewhere, "launch-week-nudge")).id}/runs/${run.id}`],
    [live, runPath(run)],
  ] as const)
    assert.equal((await refusal("GET", path, { key: who })).status, 404, path);
});
