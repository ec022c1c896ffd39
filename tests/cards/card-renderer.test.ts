import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type CardRendererOptions, openCardRenderer } from "#sandbox/cards/card-renderer.ts";

const size = { width: 1080, height: 1350 };
const workerUrl = new URL("./crashing-worker.ts", import.meta.url);

function open(options: CardRendererOptions = {}) {
  const renderer = openCardRenderer({ workerUrl, ...options });
  return { ...renderer, text: async (words: string) => Buffer.from(await renderer.render(words, size)).toString() };
}

test("cards come back in the order in which they were asked for", async () => {
  const renderer = open();
  const finished: string[] = [];
  const words = ["one", "two", "three", "four"];
  await Promise.all(words.map(async (word) => finished.push(await renderer.text(word))));
  assert.deepEqual(finished, words);
  await renderer.close();
});

for (const [death, reason] of [
  ["throw", /could not be drawn: a worker out of luck/],
  ["exit", /could not be drawn: its worker stopped/],
] as const) {
  test(`a worker that dies by ${death} refuses its own card, and the cards after it are drawn`, async () => {
    const renderer = open();
    const [before, dying, after] = await Promise.allSettled(
      ["before", death, "after"].map((words) => renderer.text(words)),
    );
    assert.deepEqual(before, { status: "fulfilled", value: "before" });
    assert.match(String(dying?.status === "rejected" && dying.reason), reason);
    assert.deepEqual(after, { status: "fulfilled", value: "after" });
    await renderer.close();
  });
}

test("a card that the worker cannot draw is refused with its reason, and the worker goes on", async () => {
  const renderer = open();
  await assert.rejects(renderer.text("refuse"), /could not be drawn: no ink left\./);
  assert.equal(await renderer.text("next"), "next");
  await renderer.close();
});

test("a worker that never answers is given up after its limit", async () => {
  const renderer = open({ limitMs: 150 });
  await assert.rejects(renderer.text("hang"), /its worker stopped/);
  await renderer.close();
});

test("one worker draws card after card until it has been idle for half a minute", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const renderer = open();
  const first = await renderer.text("thread");
  t.mock.timers.tick(29_000);
  assert.equal(await renderer.text("thread"), first);
  t.mock.timers.tick(30_000);
  assert.notEqual(await renderer.text("thread"), first);
  await renderer.close();
});

test("a closed renderer refuses", async () => {
  const renderer = open();
  await renderer.close();
  await assert.rejects(renderer.text("late"), /closed/);
});

test("an idle worker does not keep the process alive", async () => {
  const module = fileURLToPath(new URL("../../sandbox/cards/card-renderer.ts", import.meta.url));
  const program = `import { openCardRenderer } from ${JSON.stringify(module)};
    const renderer = openCardRenderer({ workerUrl: new URL(${JSON.stringify(workerUrl.href)}) });
    process.stdout.write(Buffer.from(await renderer.render("drawn", { width: 1, height: 1 })));`;
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], { timeout: 8_000 });
  assert.equal((await run).stdout, "drawn");
});
