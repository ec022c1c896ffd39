import type { Session } from "../store/engine.ts";
import { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import { liveTime } from "../time/workspace-time.ts";
import type { Mail } from "./mailer.ts";

const dayMs = 24 * 3600 * 1000;

/** Queues a mail in the transaction of what it tells of. It goes out after the commit, and again if that fails. */
export async function postMail(session: Session, workspaceId: string, now: number, mail: Mail): Promise<void> {
  const job = { kind: "mail", subject: `mail:${mail.to}`, dueAt: now, payload: { ...mail, giveUpAt: now + dayMs } };
  await enqueue(new Store(session, workspaceId, true), liveTime(now), job);
}
