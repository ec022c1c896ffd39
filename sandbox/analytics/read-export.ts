import { setImmediate as turn } from "node:timers/promises";
import { inflateRawSync } from "node:zlib";
import type { Store } from "../store/store.ts";
import { type ExportRow, findPart } from "./export-queries.ts";

/** A part mostly fits into one piece: many small ones would lie about until somebody collects them. */
const chunkSize = 96 * 1024;

/** The bytes of an export, one part at a time. A part that is gone breaks the file off: half of one must never look whole. */
export async function* readExport(store: Store, { id, parts }: ExportRow): AsyncGenerator<Uint8Array> {
  for (let number = 1; number <= parts; number++) {
    const part = await store.first(findPart, { exportId: id, number });
    if (!part) throw new Error(`Part ${number} of ${id} is gone.`);
    yield inflateRawSync(part.data, { chunkSize });
    // Others get their turn, and what was read can be forgotten.
    await turn();
  }
}
