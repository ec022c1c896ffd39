import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { byteRange } from "#sandbox/files/byte-range.ts";
import { FileRoom } from "#sandbox/files/file-room.ts";

const folder = mkdtempSync(join(tmpdir(), "aloha-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const room = new FileRoom(folder);

async function keep(text: string): Promise<string> {
  const begun = await room.begin();
  await begun.handle.writeFile(text);
  await room.keep(begun);
  return begun.name;
}

describe("the room of files", () => {
  test("a kept file is found under its name, and a removed one is not", async () => {
    const name = await keep("words");
    await using handle = await room.open(name);
    assert.equal(await handle.readFile("utf8"), "words");
    await room.remove(name);
    await room.remove(name);
    await assert.rejects(room.open(name), { code: "ENOENT" });
  });

  test("a file is not found before it is kept", async () => {
    const begun = await room.begin();
    await assert.rejects(room.open(begun.name), { code: "ENOENT" });
    await room.abandon(begun);
  });

  test("the sweep takes what nobody names once it is an hour old, and what broke off", async () => {
    const named = await keep("named");
    const stray = await keep("stray");
    const young = await keep("young");
    const begun = await room.begin();
    const now = Date.UTC(2026, 10, 24);
    const hourAgo = (now - 3_600_000) / 1000;
    const shelved = (name: string) => join(folder, `files-${name.slice(0, 2)}`, name);
    for (const place of [shelved(named), shelved(stray), join(folder, "incoming", begun.name)])
      utimesSync(place, hourAgo, hourAgo);
    utimesSync(shelved(young), hourAgo + 1, hourAgo + 1);
    const asked: string[] = [];
    const removed = await room.sweep(now, async (names) => {
      asked.push(...names);
      return new Set([named]);
    });
    assert.deepEqual([removed, asked.sort()], [2, [named, stray].sort()]);
    assert.equal(readFileSync(shelved(named), "utf8"), "named");
    assert.equal(readFileSync(shelved(young), "utf8"), "young");
    await assert.rejects(room.open(stray), { code: "ENOENT" });
    await begun.handle.close();
  });
});

describe("the sweep", () => {
  test("leaves alone what somebody else put beside the files", async () => {
    const theirs = join(folder, "lost+found");
    mkdirSync(theirs);
    writeFileSync(join(theirs, "old"), "theirs");
    utimesSync(join(theirs, "old"), 0, 0);
    await room.sweep(Date.UTC(2026, 10, 24), async () => new Set());
    assert.equal(readFileSync(join(theirs, "old"), "utf8"), "theirs");
  });

  test("finds nothing where no file was kept yet, and says when it cannot look", async () => {
    const never = async () => assert.fail("nothing to ask about");
    assert.equal(await new FileRoom(join(folder, "none")).sweep(0, never), 0);
    writeFileSync(join(folder, "file"), "");
    await assert.rejects(new FileRoom(join(folder, "file")).sweep(0, never), { code: "ENOTDIR" });
  });
});

describe("a part of a file", () => {
  for (const [header, bytes, expected] of [
    [null, 10, null],
    ["bytes=0-3", 10, { from: 0, to: 3 }],
    ["bytes=4-", 10, { from: 4, to: 9 }],
    ["bytes=-3", 10, { from: 7, to: 9 }],
    ["bytes=-30", 10, { from: 0, to: 9 }],
    ["bytes=8-99", 10, { from: 8, to: 9 }],
    ["bytes=10-", 10, "outside"],
    ["bytes=-0", 10, "outside"],
    ["bytes=3-1", 10, null],
    ["bytes=-", 10, null],
    ["bytes=0-1,3-4", 10, null],
    ["lines=0-1", 10, null],
  ] as const) {
    test(`${header} of ${bytes} bytes`, () => assert.deepEqual(byteRange(header, bytes), expected));
  }
});
