import assert from "node:assert/strict";
import { after, before, type TestContext } from "node:test";
import { startPortal } from "../../../typescript/tests/support/started.ts";
import { builtCli, type Ended, Terminal } from "./built.ts";

type Portal = Awaited<ReturnType<typeof startPortal>>;

/** A real server for one file of tests, and terminals that know it. Started and stopped by itself. */
export function usePortal() {
  let portal: Portal;
  let file: string;
  before(async () => {
    [portal, file] = await Promise.all([startPortal(), builtCli()]);
  });
  after(() => portal.stop());
  const terminal = (t: TestContext, env: Record<string, string> = {}): Terminal => {
    const made = new Terminal(file, { ALOHA_BASE_URL: portal.baseUrl, ...env });
    t.after(() => made.close());
    return made;
  };
  return {
    get portal() {
      return portal;
    },
    get file() {
      return file;
    },
    terminal,
    /** A terminal with a test workspace of its own. */
    async inSandbox(t: TestContext): Promise<Terminal> {
      const made = terminal(t);
      const { code, err } = await made.run(["sandbox", "create"]);
      assert.equal(code, 0, err);
      return made;
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: tests read fields of whatever came.
export function answerOf({ code, out, err }: Ended): any {
  assert.equal(code, 0, err);
  return JSON.parse(out);
}

export const errorOf = ({ err }: Ended) => (JSON.parse(err) as { error: { code: string; message: string } }).error;
