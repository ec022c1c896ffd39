import { growingSha256 } from "../secrets.ts";
import type { Store } from "../store/store.ts";
import type { AtomicJob, OutsideJob } from "../time/job.ts";
import { expire, giveUp, makeReady } from "./end-export.ts";
import { findExport } from "./export-queries.ts";
import { readExport } from "./read-export.ts";
import { RunningSums } from "./running-sums.ts";
import { type ExportSettings, writePart } from "./write-part.ts";

/**
 * An export is written part by part. Each part, the place where the next one goes on, and the job for that one are one
 * transaction: whoever dies in between, the next process goes on from there. Only when the SHA-256 of the whole is known
 * is it offered: a process that wrote all of it knows it, and one that took over reads the file once.
 */
export function exportJobs(settings: ExportSettings): {
  writeExport: AtomicJob;
  sealExport: OutsideJob;
  expireExport: AtomicJob;
} {
  const sums = new RunningSums();
  return {
    writeExport: { run: (job) => writePart(job, settings, sums), giveUp },
    sealExport: {
      outside: ({ store, subject }) => {
        sums.forget(subject);
        return sumUp(store, subject);
      },
      finish: makeReady,
      giveUp,
    },
    expireExport: { run: expire },
  };
}

/** Reads the file as a download will, outside any transaction, unless its sum is known. */
async function sumUp(store: Store, id: string): Promise<string | null> {
  const row = await store.first(findExport, { id });
  if (row?.status !== "running") return null;
  if (row.sha256 !== null) return row.sha256;
  const sum = growingSha256();
  for await (const piece of readExport(store, row)) sum.add(piece);
  return sum.hex();
}
