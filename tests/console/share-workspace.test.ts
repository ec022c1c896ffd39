import assert from "node:assert/strict";
import { test } from "node:test";
import { shareWorkspace } from "#components/sandbox/share/share-workspace.ts";

type Ask = NonNullable<Parameters<typeof shareWorkspace>[2]>;

/** Answers each call, and keeps what was asked. `refused` is the operation that says no. */
function recorder(refused: string) {
  const asked: string[] = [];
  const call = async (id: string, input: { path?: { id: string } }) => {
    asked.push(`${id} ${input.path?.id ?? ""}`.trim());
    if (id === refused) throw new Error("too many shares");
    return { id: "snp_1" };
  };
  return { asked, call: call as unknown as Ask };
}

test("a workspace is shared by a snapshot that stays", async () => {
  const { asked, call } = recorder("");
  await shareWorkspace(7, "test", call);
  assert.deepEqual(asked, ["createSnapshot", "shareSnapshot snp_1"]);
});

test("where the share is refused, the snapshot that was taken for it does not stay behind", async () => {
  const { asked, call } = recorder("shareSnapshot");
  await assert.rejects(shareWorkspace(7, "test", call), /too many shares/);
  assert.deepEqual(asked, ["createSnapshot", "shareSnapshot snp_1", "deleteSnapshot snp_1"]);
});
