import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { OperationId } from "../../../../sandbox/contract/operations.gen.ts";
import { responses } from "../../../../sandbox/contract/responses.gen.ts";
import type { SdkOperation } from "../../../../scripts/generate/sdk-operations.ts";
import { checkBody } from "../../../../tests/support/contract-check.ts";
import { until } from "../../../../tests/support/until.ts";
import { exampleOf, operation, operations, queryOf } from "../../../typescript/tests/support/operations.ts";
import { operationCommand } from "../../src/commands/operation.ts";
import { flagName } from "../../src/flag-name.ts";
import { operationCommands } from "../../src/operations.ts";
import { readWords } from "../../src/read-words.ts";
import type { Terminal } from "./built.ts";

const leftOut = new Set(["cursor", "date", "expires", "signature"]);

// biome-ignore lint/suspicious/noExplicitAny: the walk reads fields of every answer there is.
type Answer = any;

/** Calls operations by their id, each as its command of the built program. */
export class CliWalk {
  readonly terminal: Terminal;
  readonly succeeded = new Set<string>();

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  use(key: string): void {
    this.terminal.env.ALOHA_KEY = key;
  }

  async call(
    id: string,
    ids: readonly string[] = [],
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer> {
    const row = operation(id);
    const filters = Object.fromEntries(Object.entries(queryOf(row)).filter(([name]) => !leftOut.has(name)));
    const input = { ...filters, ...(exampleOf(row) as object), ...changes };
    const line = [...row.resource, row.method, ...this.#flagsOf(row, input), "--", ...ids];
    if (row.answer === "stream") return this.#stream(id, line);
    const { code, out, err } = await this.terminal.run(line);
    assert.equal(code, 0, `${line.join(" ")}: ${err}`);
    this.succeeded.add(id);
    if (row.answer !== "json") return out;
    const answer = JSON.parse(out);
    checkBody(id as never, statusOf(id), answer);
    return answer;
  }

  async until(
    ready: (answer: Answer) => boolean,
    id: string,
    ids?: readonly string[],
    changes?: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await this.call(id, ids, changes);
      if (ready(answer)) return answer;
      await wait(50);
    }
    return assert.fail(`${id} did not come to that.`);
  }

  missing(): readonly string[] {
    return [...operations.keys()].filter((id) => !this.succeeded.has(id));
  }

  #flagsOf(row: SdkOperation, input: Readonly<Record<string, unknown>>): string[] {
    const found = operationCommands().find((one) => one.words.join(" ") === [...row.resource, row.method].join(" "));
    assert.ok(found, `The CLI has no command for ${row.id}.`);
    const flags = Object.entries(input).flatMap(([name, value]) =>
      value === undefined ? [] : this.#flagOf(name, value, found.fields[name]?.kind),
    );
    const { leaf } = operationCommand(found);
    assert.ok(leaf);
    const isFile = ([name]: [string, unknown]) => found.fields[name]?.kind === "file";
    const meant = Object.entries(input).filter((one) => one[1] !== undefined && !isFile(one));
    const read = Object.entries(readWords(leaf, [...flags, "--", ...found.ids], row.id).flags).filter(
      (one) => !isFile(one),
    );
    assert.deepEqual(Object.fromEntries(read), Object.fromEntries(meant), `the flags of ${row.id}`);
    return flags;
  }

  #flagOf(name: string, value: unknown, kind: string | undefined): string[] {
    const flag = `--${flagName(name)}`;
    if (kind === "file") {
      const file = join(this.terminal.home, "note.png");
      writeFileSync(file, value as Buffer);
      return [`${flag}=${file}`];
    }
    if (value === null) return [`${flag}=null`];
    if (kind === "texts") return (value as string[]).map((text) => `${flag}=${text}`);
    if (kind === "list") return [`${flag}=${[value].flat().join(",")}`];
    return [`${flag}=${kind === "json" ? JSON.stringify(value) : String(value)}`];
  }

  async #stream(id: string, line: readonly string[]): Promise<AsyncIterable<unknown> & { close(): void }> {
    const started = this.terminal.start(["--format", "text", ...line]);
    // What happens before it is open does not come.
    await until(() => started.err.includes("Connected.") || started.child.exitCode !== null);
    assert.equal(started.child.exitCode, null, started.err);
    this.succeeded.add(id);
    const close = (): void => void started.child.kill("SIGKILL");
    return {
      close,
      async *[Symbol.asyncIterator]() {
        try {
          for (let read = 0; ; ) {
            assert.equal(started.child.exitCode, null, started.err);
            for (const one of started.lines.slice(read)) {
              read++;
              yield one;
            }
            await wait(20);
          }
        } finally {
          close();
        }
      },
    };
  }
}

const statusOf = (id: string): number =>
  Number(Object.keys(responses[id as OperationId]).find((status) => status.startsWith("2")));
