import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { aloha, newHome, testKey } from "./support/fake-machine.ts";

const codeOf = (err: string) => (JSON.parse(err) as { error: { code: string } }).error.code;

/** Answers nothing, until the person presses Ctrl+C. */
function hanging() {
  const stopping = new AbortController();
  const answer = ({ signal }: { signal: AbortSignal | null | undefined }) =>
    new Promise<Response>((_, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      setImmediate(() => stopping.abort());
    });
  return { answer, interrupted: stopping.signal };
}

test("Ctrl+C ends every kind of call with 130, also those beside the API", async () => {
  for (const line of [
    ["me", "get"],
    ["docs", "search", "retries"],
    ["login", "--browser"],
  ]) {
    const { code, err } = await aloha(line, { env: { ALOHA_KEY: testKey }, ...hanging() });
    assert.deepEqual([code, codeOf(err)], [130, "interrupted"], line.join(" "));
  }
});

/** A home with a sign-in whose token has ended. */
function homeWithTokens(): string {
  const home = newHome();
  const folder = join(home, ".config/aloha");
  mkdirSync(folder, { recursive: true });
  const [tokenUrl, revokeUrl] = ["http://localhost:1/token", "http://localhost:1/revoke"];
  const tokens = { access: "alo_oat_test_old", refresh: "alo_ort_test_old", endsAt: 0, tokenUrl, revokeUrl };
  writeFileSync(
    join(folder, "profiles.json"),
    JSON.stringify({ current: "default", profiles: { default: { tokens } } }),
  );
  return home;
}

test("Ctrl+C ends the wait for another program that renews the sign-in", async () => {
  const home = homeWithTokens();
  writeFileSync(join(home, ".config/aloha/profiles.json.lock"), "");
  const { code, err, sent } = await aloha(["me", "get"], { home, interrupted: AbortSignal.abort() });
  assert.deepEqual([code, codeOf(err), sent.length], [130, "interrupted", 0]);
});

test("a sign-in that is being renewed has an end of its own, before another program takes its turn", async () => {
  const home = homeWithTokens();
  const { code, err, sent } = await aloha(["me", "get"], { home });
  assert.deepEqual([code, codeOf(err)], [3, "no_answer"]);
  assert.ok(sent[0]?.url.endsWith("/token") && sent[0].signal instanceof AbortSignal);
});

/** The program from its sources, as a process of its own. */
function startProgram(line: readonly string[]) {
  const env = { PATH: process.env.PATH ?? "", HOME: newHome(), ALOHA_KEY: testKey, NODE_ENV: "test" as const };
  return spawn(process.execPath, [join(import.meta.dirname, "../src/main.ts"), ...line], { env });
}

test("Ctrl+C ends the wait for a body on the standard input, at the first press", async () => {
  const child = startProgram(["api", "POST", "/posts", "--body", "-"]);
  const closed = once(child, "close");
  // More than a pipe holds: when it is taken, the program reads.
  await new Promise((resolve) => child.stdin.write(Buffer.alloc(1_000_000, " "), resolve));
  child.kill("SIGINT");
  assert.deepEqual(await closed, [130, null]);
});

test("an error keeps its exit code where nobody reads what it says", async () => {
  const child = startProgram(["posts", "nothing"]);
  child.stderr.destroy();
  assert.deepEqual(await once(child, "close"), [2, null]);
});
