import { Store } from "../store/store.ts";
import { cancelJobs, enqueue } from "../time/enqueue.ts";
import type { AtomicJob } from "../time/job.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { KeyDesk } from "./key-desk.ts";
import { isOpen } from "./key-desk.ts";
import { type KeyRow, keyById, type SecretRow, secretsOfKey } from "./key-queries.ts";
import { keyWords, mailKeepers } from "./mail-keepers.ts";

const dayMs = 24 * 3600 * 1000;
const daysBefore = [7, 1];

/** Plans the mails before a live key ends. A test key lives on a clock that is moved for practice: nobody is written to. */
export async function planExpiryMails(desk: KeyDesk, key: Pick<KeyRow, "id" | "expires_at">): Promise<void> {
  if (!desk.livemode) return;
  const store = new Store(desk.session, desk.workspaceId, true);
  await cancelJobs(store, key.id);
  if (key.expires_at === null) return;
  for (const days of daysBefore) {
    const dueAt = key.expires_at - days * dayMs;
    if (dueAt <= desk.time.now) continue;
    const payload = { expiresAt: key.expires_at, days };
    await enqueue(store, desk.time, { kind: "keyExpiry", subject: key.id, dueAt, payload });
  }
}

/** Mails those who may make another key, if this one is still to end at that instant. */
export function expiryJob({ publicUrl }: { publicUrl: string }): AtomicJob {
  return {
    async run({ store, time, subject, payload }) {
      await store.inTransaction(async (session) => {
        const [key] = await session.all<KeyRow>(keyById.bind(session.dialect, { id: subject }));
        const expiresAt = key?.expires_at ?? null;
        if (!key || expiresAt === null || expiresAt !== payload.expiresAt || !isOpen(key, time.now)) return;
        const [newest] = await session.all<SecretRow>(secretsOfKey.bind(session.dialect, { keyId: subject }));
        const words = keyWords({ name: key.name, livemode: true, hint: newest?.hint ?? "" });
        const left = payload.days === 1 ? "in a day" : `in ${payload.days} days`;
        await mailKeepers(session, store.workspaceId, time.now, {
          subject: `Your Aloha key ${words} ends ${left}`,
          lines: [
            `The key ${words} ends at ${formatInstant(expiresAt)}. Calls with it are refused from then on.`,
            "",
            "Give it a later date, or make another key and deploy it before:",
            "",
            `${publicUrl}/settings/developer`,
          ],
        });
      });
      return [];
    },
  };
}
