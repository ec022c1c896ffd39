import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { table } from "../docs/table.ts";
import { operationPath } from "../reference/reference-tree.ts";

const words = {
  createPost: "Create a scheduled or drafted post.",
  getPost: "Read a post and its per-channel status.",
  listPosts: "List posts with filters by channel, status, date.",
  exportAnalytics: "Kick off an analytics export (CSV / JSON).",
  listInboxThreads: "List unified inbox threads.",
  runMatrix: "Trigger a matrix run manually.",
  trainVoice: "Submit training set for the voice model.",
} as const satisfies Partial<Record<OperationId, string>>;

/** The seven operations that the first page named, in its words. */
export const SeedEndpoints = () =>
  table({
    name: "Seven endpoints to begin with",
    rows: Object.keys(words) as (keyof typeof words)[],
    keyOf: (id) => id,
    columns: [
      {
        title: "Endpoint",
        look: "sm:w-[19rem]",
        cell: (id) => `\`${operations[id].method}\` [${shown(operations[id].path)}](${operationPath(operations[id])})`,
      },
      { title: "What it does", cell: (id) => words[id] },
    ],
  });

/** `/v1/posts/:id`, as people write it. */
function shown(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}
