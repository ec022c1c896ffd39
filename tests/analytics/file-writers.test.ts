import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { array, assert as check, constantFrom, integer, oneof, option, property, string, tuple } from "fast-check";
import { parse } from "yaml";
import { type Cells, columns } from "#sandbox/analytics/analytics-row.ts";
import { fileWriters } from "#sandbox/analytics/file-writers.ts";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { readCsv, withoutApostrophe } from "#tests/support/read-csv.ts";

const nasty = constantFrom(
  "=1+1",
  "'=1",
  "''-2",
  "+a",
  "-b",
  "@c",
  "\tx",
  "\nq",
  '"',
  ",",
  "a\nb",
  "é 👩‍👩‍👧",
  "＝1",
  "'plain",
);
const text = oneof(
  nasty,
  string({ minLength: 1, unit: "grapheme" }),
  tuple(nasty, string()).map((two) => two.join("")),
);
const cells = tuple(
  array(text, { minLength: columns.length - 3, maxLength: columns.length - 3 }),
  option(integer()),
  text,
).map(([words, count, source]): Cells => [...words, count, null, source]);

describe("a file", () => {
  it("reads back from CSV without loss, whatever the texts are, and no cell begins as a formula does", () => {
    check(
      property(array(cells, { maxLength: 5 }), (rows) => {
        const [head, ...lines] = readCsv(fileWriters.csv.head(null) + fileWriters.csv.rows(rows, true));
        assert.equal(head?.length, columns.length);
        const expected = rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
        assert.deepEqual(
          lines.map((line) => line.map(withoutApostrophe)),
          expected,
        );
        for (const [row, line] of lines.entries())
          for (const [at, cell] of line.entries())
            if (typeof rows[row]?.[at] === "string") assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });

  it("says the same in JSON, in however many pieces it was written", () => {
    check(
      property(array(array(cells, { maxLength: 3 }), { maxLength: 4 }), (parts) => {
        let written = 0;
        let file = fileWriters.json.head({ id: "exp_1" });
        for (const part of parts) {
          file += fileWriters.json.rows(part, written === 0);
          written += part.length;
        }
        const { rows } = JSON.parse(file + fileWriters.json.tail) as { rows: Record<string, unknown>[] };
        assert.deepEqual(
          rows.map((row) => Object.values(row)),
          parts.flat(),
        );
      }),
    );
  });

  it("has CSV and JSON examples in the contract that are the same rows", () => {
    const example = examples.downloadAnalyticsExport.responses["200"]?.posts;
    const { rows = [] } = (example?.value ?? {}) as { rows?: object[] };
    assert.equal(rows.length, 2);
    const values = rows.map((row) => columns.map((column) => Reflect.get(row, column)));
    const csv = fileWriters.csv.head(null) + fileWriters.csv.rows(values, true);
    const { components } = parse(readFileSync("openapi.yaml", "utf8"));
    assert.equal(components.examples.AnalyticsCsv.value, csv);
  });
});
