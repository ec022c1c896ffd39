import { matrices, matrix } from "../contract/facts.gen.ts";
import type { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";

export type MatrixSlug = keyof typeof matrices;

interface Told {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The matrices of a test workspace that an event sets off. */
export function setOff({ event, data }: Told): MatrixSlug[] {
  const kind: string | undefined = (matrix.triggers as Partial<Record<string, string>>)[event];
  if (kind === undefined) return [];
  return (Object.keys(matrices) as MatrixSlug[]).filter((slug) => {
    const { status, steps } = matrices[slug];
    const [{ kind: own, settings }] = steps;
    const fits = Object.entries(settings).every(([name, value]) => data[name] === value);
    return status === "active" && own === kind && fits;
  });
}

/** Queues the start of what an event sets off, in the transaction of the event. */
export async function offerToMatrices(store: Store, time: WorkspaceTime, told: Told & { id: string }): Promise<void> {
  if (store.livemode || setOff(told).length === 0) return;
  await enqueue(store, time, { kind: "startRuns", subject: told.id, dueAt: time.now });
}
