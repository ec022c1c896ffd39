import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { matrix } from "#sandbox/contract/facts.gen.ts";
import type { Deeds } from "#sandbox/matrix/deeds.ts";
import type { Step } from "#sandbox/matrix/definitions.ts";
import { approve } from "#sandbox/matrix/go-on.ts";
import { keepRun } from "#sandbox/matrix/keep-run.ts";
import { hasEnded, newRun, type Run, viewRun } from "#sandbox/matrix/run.ts";
import { holdRun } from "#sandbox/matrix/run-queries.ts";
import { bareTrigger } from "#sandbox/matrix/start-run.ts";
import { turnJob } from "#sandbox/matrix/take-turn.ts";
import { Store } from "#sandbox/store/store.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const minuteMs = 60_000;

/** A step of a graph that may go anywhere: forwards, backwards, to itself, or nowhere. */
function anyStep(index: number, count: number): fc.Arbitrary<Step> {
  const to = fc.option(
    fc.integer({ min: 0, max: count - 1 }).map((place) => `s${place}`),
    { nil: null },
  );
  const base = { id: `s${index}`, title: `Step ${index}`, approval: fc.boolean(), next: to, yes: to, no: to };
  const kinds = fc.constantFrom<Pick<Step, "type" | "kind" | "settings">>(
    { type: "condition", kind: "metric_over", settings: { of: "own", metric: "likes", over: 5 } },
    { type: "action", kind: "create_draft", settings: { text: "a note." } },
    { type: "action", kind: "start_export", settings: { format: "csv" } },
    { type: "delay", kind: "wait", settings: { duration: `PT${1 + index}M`, after: "step" } },
  );
  return fc
    .record({ ...base, id: fc.constant(base.id), title: fc.constant(base.title), kind: kinds })
    .map(({ kind, ...rest }) => ({ ...rest, ...kind }));
}

const graphs = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.tuple(...Array.from({ length: count }, (_, index) => anyStep(index, count))).map((steps): Step[] => [
    {
      id: "start",
      type: "trigger",
      kind: "manual",
      title: "Start",
      settings: {},
      approval: false,
      next: "s0",
      yes: null,
      no: null,
    },
    ...steps,
  ]),
);

interface Walk {
  readonly deeds: string[];
  readonly run: Run;
  /** At which instants it was where, as whoever reads it sees it. */
  readonly seen: string[];
}

/** Walks a graph as the jobs do, each turn read anew from the store, as after a restart. */
async function walk(graph: readonly Step[], answers: readonly number[], id: string, dryRun: boolean): Promise<Walk> {
  const deeds: string[] = [];
  let asked = 0;
  const acting: Deeds = {
    perform: async ({ words }, { operation }) => {
      deeds.push(`${operation} ${words}`);
      return { postId: `post ${deeds.length}` };
    },
    measure: async () => [{ postId: "post", value: answers[asked++ % answers.length] ?? 0 }],
  };
  const seen: string[] = [];
  let now = startAt;
  const run = await house.sandbox.engine.transaction(async (session) => {
    const store = new Store(session, "wsp_property", false);
    const made = newRun(
      { id, matrixId: "mtx_property", dryRun, trigger: bareTrigger("manual", { text: "a" }), graph, requestId: null },
      now,
    );
    let current: Run = made;
    await keepRun(store, liveTime(now), made);
    for (let turns = 0; !hasEnded(current); turns++) {
      assert.ok(turns < 200, "it goes on for ever");
      if (current.waitingFor === "approval") await keepRun(store, liveTime(now), approve(current, now));
      if (current.resumeAt !== null) now = current.resumeAt;
      const before = await holdRun(store, { matrixId: "mtx_property", id });
      const payload = { matrixId: "mtx_property", turn: before?.state.turn };
      await turnJob(acting).run({ store, time: liveTime(now), subject: id, payload });
      // The job of the same turn once more, as a runner would that died before it could say so.
      const again = await turnJob(acting).run({ store, time: liveTime(now), subject: id, payload });
      assert.deepEqual(again, []);
      current = (await holdRun(store, { matrixId: "mtx_property", id })) as Run;
      seen.push(JSON.stringify(viewRun(current, false)));
    }
    return current;
  });
  return { deeds, run, seen };
}

let made = 0;
const newId = () => `run_${String(++made).padStart(26, "0")}`;

test("whatever the graph, a run ends within its steps, and does nothing twice", async () => {
  const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(graphs, answers, async (graph, numbers) => {
      const { run, deeds } = await walk(graph, numbers, newId(), false);
      assert.ok(hasEnded(run) && run.state.taken <= matrix.mostSteps);
      assert.ok(deeds.length < matrix.mostSteps);
      assert.equal(new Set(deeds).size, deeds.length);
      if (run.error?.code === "step_limit") assert.equal(run.state.taken, matrix.mostSteps);
      assert.ok(run.steps.every(({ status }) => ["success", "skipped", "failed"].includes(status)));
      assert.equal(run.sequence, 1);
    }),
    { numRuns: 60 },
  );
});

test("the same graph and the same numbers give the same bytes, and a dry run does nothing", async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const [one, two] = [newId(), newId()];
      const first = await walk(graph, [3, 8], one, false);
      const second = await walk(graph, [3, 8], two, false);
      assert.deepEqual(
        second.seen.map((text) => text.replaceAll(two, one)),
        first.seen,
      );
      const dry = await walk(graph, [3, 8], newId(), true);
      assert.deepEqual(dry.deeds, []);
      assert.equal(dry.run.finishedAt, startAt);
    }),
    { numRuns: 20 },
  );
});

test("a wait ends at its very instant, and the next one counts from there", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 }),
      async (minutes) => {
        const graph: Step[] = [
          {
            id: "start",
            type: "trigger",
            kind: "manual",
            title: "Start",
            settings: {},
            approval: false,
            next: "w0",
            yes: null,
            no: null,
          },
          ...minutes.map(
            (length, index): Step => ({
              id: `w${index}`,
              type: "delay",
              kind: "wait",
              title: "Wait",
              settings: { duration: `PT${length}M`, after: "step" },
              approval: false,
              next: index + 1 < minutes.length ? `w${index + 1}` : null,
              yes: null,
              no: null,
            }),
          ),
        ];
        const { run } = await walk(graph, [0], newId(), false);
        const whole = minutes.reduce((sum, length) => sum + length, 0);
        assert.deepEqual([run.status, run.finishedAt], ["success", startAt + whole * minuteMs]);
      },
    ),
    { numRuns: 20 },
  );
});
