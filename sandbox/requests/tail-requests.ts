import { follow, sse } from "../event-stream.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { logTopic } from "../log/request-log.ts";
import type { Call, Handler } from "../operation.ts";
import { randomToken } from "../secrets.ts";
import { watchAdmission } from "../still-admitted.ts";
import type { Session } from "../store/engine.ts";
import { Store } from "../store/store.ts";
import { ForwardReader } from "./forward-reader.ts";
import { headTest } from "./log-filter.ts";
import { nameCallers } from "./logged-callers.ts";
import { requestServices } from "./request-services.ts";
import { says } from "./search-log.ts";
import type { Bye } from "./tails.ts";
import { viewRequest } from "./view-request.ts";

type EntryTest = (entry: LogEntry) => boolean;

/** Sends each call as it is answered, from the one that the caller names, or from now on. */
export const tailRequests: Handler<"tailRequests"> = async (call) => {
  const { query, services, lastEventId } = call;
  const store = new Store(services.engine, call.store.workspaceId, call.store.livemode);
  const wanted = headTest(query);
  const text = query.search?.toLowerCase();
  const test: EntryTest = (entry) => wanted(entry.head) && (text === undefined || says(entry, text));
  await services.own(requestServices).log.settle(store.workspaceId, store.livemode);
  const reader = await ForwardReader.after(store, lastEventId);
  return { status: 200, body: null, stream: (left) => tail(call, store, { reader, test }, left) };
};

async function* tail(
  call: Call<"tailRequests">,
  store: Store,
  { reader, test }: { reader: ForwardReader; test: EntryTest },
  left: AbortSignal,
): AsyncGenerator<string> {
  const { bus, own } = call.services;
  const { log, tails } = own(requestServices);
  const topic = logTopic(store.workspaceId, store.livemode);
  const ownTopic = `tail:${randomToken(9)}`;
  const admitted = watchAdmission(call);
  let bye: Bye | null = null;
  let saidBye = false;
  const read = async () => {
    if (saidBye) return null;
    if (!(await admitted())) bye = "revoked";
    if (bye === null) return messages(call.services.engine, store, reader, test);
    saidBye = true;
    return [sse("bye", { reason: bye })];
  };
  const unwatch = log.watch(store.workspaceId, store.livemode);
  const leave = tails.open(topic, {
    close(reason) {
      bye = reason;
      bus.publish(ownTopic);
    },
  });
  try {
    yield* follow(bus, [topic, ownTopic], left, read);
  } finally {
    leave();
    unwatch();
  }
}

/** The next calls that fit, as messages; none when nothing more stands in the store. */
async function messages(session: Session, store: Store, reader: ForwardReader, test: EntryTest): Promise<string[]> {
  for (;;) {
    const entries = await reader.next();
    if (entries.length === 0) return [];
    const heads = entries.filter(test).map(({ head }) => head);
    if (heads.length === 0) continue;
    const callers = await nameCallers(session, store, heads);
    return heads.map((head) => sse("request", viewRequest(head, store.livemode, callers), head.id));
  }
}
