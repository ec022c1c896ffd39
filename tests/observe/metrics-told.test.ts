import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { Metrics } from "#sandbox/metrics.ts";

const root = join(import.meta.dirname, "../..");
const metrics = new Metrics();
const known = new Map<string, string>();

before(async () => {
  metrics.watchProcess();
  for (const { name, type } of await metrics.registry.getMetricsAsJSON()) known.set(name, String(type));
});

describe("docs/operations.md", () => {
  const page = readFileSync(join(root, "docs/operations.md"), "utf8");
  const rows = [...page.matchAll(/^\| `(aloha_\w+)`(?: by ([^|]+))? \|/gm)];

  test("has a row for each metric of the house, and for no other", () => {
    const own = [...known.keys()].filter((name) => name.startsWith("aloha_"));
    assert.deepEqual(rows.map(([, name]) => name).sort(), own.sort());
    assert.ok(own.length > 10);
  });

  test("names no metric of Node or the process that is not there", () => {
    const named = [...page.matchAll(/`((?:process|nodejs)_\w+)`/g)].map(([, name]) => name ?? "");
    assert.ok(named.length > 0);
    for (const name of named) assert.ok(known.has(name), name);
  });

  test("names the labels that a metric has", () => {
    for (const [, name = "", labels = ""] of rows) {
      const told = [...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label);
      assert.deepEqual(told, labelsOf(name), name);
    }
  });
});

/** The labels of a metric as they were declared; the histogram of requests has no declaration but its rows. */
function labelsOf(name: string): string[] {
  if (name === "aloha_http_request_duration_seconds") return ["method", "route", "status"];
  return (metrics.registry.getSingleMetric(name) as unknown as { labelNames: string[] }).labelNames;
}

describe("the histogram of requests", () => {
  test("counts by method, route and class of status, in buckets that add up", async () => {
    const { http, registry } = new Metrics();
    for (const ms of [0.4, 1, 3, 30, 20_000]) http.count("GET", "/v1/me", "2xx", ms);
    http.count("BREW", "unknown", "4xx", 1);
    const text = await registry.getSingleMetricAsString("aloha_http_request_duration_seconds");
    const labels = 'method="GET",route="/v1/me",status="2xx"';
    for (const [le, count] of [
      ["0.001", 2],
      ["0.005", 3],
      ["0.025", 3],
      ["0.1", 4],
      ["10", 4],
      ["+Inf", 5],
    ])
      assert.ok(text.includes(`_bucket{le="${le}",${labels}} ${count}\n`), text);
    assert.ok(text.includes(`_count{${labels}} 5\n`));
    assert.ok(text.includes('method="other",route="unknown",status="4xx"'));
  });
});

describe("deploy/grafana-dashboard.json", () => {
  interface Panel {
    readonly title: string;
    readonly type: string;
    readonly datasource?: { readonly uid: string };
    readonly targets?: readonly { readonly expr: string }[];
  }
  const board = JSON.parse(readFileSync(join(root, "deploy/grafana-dashboard.json"), "utf8")) as {
    readonly panels: readonly Panel[];
    readonly templating: {
      readonly list: readonly { readonly name: string; readonly type: string; readonly query: string }[];
    };
  };
  const graphs = board.panels.filter(({ type }) => type !== "row");

  test("asks for its data source, and every panel uses it", () => {
    const source = board.templating.list.find(({ type }) => type === "datasource");
    assert.equal(source?.query, "prometheus");
    for (const { title, datasource } of graphs) assert.equal(datasource?.uid, `\${${source?.name}}`, title);
  });

  test("names only metrics that a process has", () => {
    const asked = graphs.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    assert.ok(asked.length > 15);
    for (const expr of asked) {
      const names = [...expr.matchAll(/\b(?:aloha|process|nodejs)_\w+/g)].map(([name]) => name);
      assert.ok(names.length > 0, expr);
      for (const name of names) assert.ok(isKnown(name), `${name} in ${expr}`);
    }
  });

  test("shows every metric of the house", () => {
    const asked = JSON.stringify(graphs);
    for (const name of known.keys()) if (name.startsWith("aloha_")) assert.ok(asked.includes(name), name);
  });

  test("lies in a grid without holes or overlaps", () => {
    const taken = new Set<string>();
    for (const { title, gridPos } of board.panels as unknown as {
      title: string;
      gridPos: Record<"x" | "y" | "w" | "h", number>;
    }[])
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          assert.ok(x < 24 && !taken.has(`${x},${y}`), title);
          taken.add(`${x},${y}`);
        }
  });
});

/** A histogram is asked by its buckets, its sum or its count. */
function isKnown(name: string): boolean {
  const [, base = "", part] = /^(.*?)(?:_(bucket|sum|count))?$/.exec(name) ?? [];
  return part === undefined || known.has(name) ? known.has(name) : known.get(base) === "histogram";
}
