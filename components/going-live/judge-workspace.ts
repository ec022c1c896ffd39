import type { Schema } from "#sandbox/contract/types.ts";
import { exposedSecret, oldSecrets } from "../settings/developer/key-words.ts";
import type { CheckId, Verdict, Verdicts } from "./verdicts.ts";

/** What the API said. Null for what this person may not read, or what did not come. */
export interface Findings {
  readonly session: Schema<"PortalSession">;
  readonly keys: readonly Schema<"Key">[] | null;
  readonly webhooks: readonly Schema<"Webhook">[] | null;
  readonly members: readonly Schema<"Member">[] | null;
  /** How many calls of test mode were over the limit in the last 24 hours. */
  readonly refused: number | null;
}

const done = (words: string): Verdict => ({ state: "done", words });
const open = (words: string): Verdict => ({ state: "open", words });
const look = (words: string): Verdict => ({ state: "look", words });
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What follows from what the API said: nothing here guesses. */
export function judgeWorkspace({ session, keys, webhooks, members, refused }: Findings): Verdicts {
  const { workspace, role } = session;
  if (!workspace) return {};
  // Who may read everything, and got nothing, lost an answer.
  const unread = role === "owner" || role === "admin" ? notAsked : notForYou;
  return {
    owner: workspace.claimed ? done("It has an owner") : open("It has no owner yet"),
    "time-zone": look(`It is ${workspace.timeZone}`),
    "two-keepers": judgeMembers(members),
    refused: judgeRefused(refused),
    ...judgeKeys(keys, unread),
    ...judgeWebhooks(webhooks, unread),
  };
}

const notForYou = look("Owners and admins see this");
const notAsked = look("Could not be found out");

function judgeKeys(keys: Findings["keys"], unread: Verdict): Pick<Verdicts, KeyCheck> {
  if (!keys) return { "live-key": unread, "live-key-used": unread, "old-secret": unread, "seen-in-clear": unread };
  const live = keys.filter(({ status }) => status === "active");
  const used = live.filter(({ lastUsedAt }) => lastUsedAt !== null);
  const ending = live.flatMap(oldSecrets).length;
  const exposed = live.filter((key) => exposedSecret(key) !== null).length;
  return {
    "live-key": live.length > 0 ? done(counted(live.length, "live key", "live keys")) : open("No live key"),
    "live-key-used": used.length > 0 ? done("Used") : open("Not used yet"),
    "old-secret": ending === 0 ? done("None is left") : open(counted(ending, "still works", "still work")),
    "seen-in-clear": exposed === 0 ? done("None was seen") : open(counted(exposed, "was seen", "were seen")),
  };
}
type KeyCheck = Extract<CheckId, "live-key" | "live-key-used" | "old-secret" | "seen-in-clear">;

function judgeWebhooks(webhooks: Findings["webhooks"], unread: Verdict): Pick<Verdicts, WebhookCheck> {
  if (!webhooks) return { "live-webhook": unread, delivered: unread, "webhook-secret": unread };
  const enabled = webhooks.filter(({ status }) => status === "enabled");
  const silent = enabled.filter(({ health }) => health.lastSuccessAt === null).length;
  const rotating = enabled.filter(({ secrets }) => secrets.length > 1).length;
  if (enabled.length === 0) {
    const none = open("No live webhook");
    return { "live-webhook": none, delivered: none, "webhook-secret": none };
  }
  return {
    "live-webhook": done(counted(enabled.length, "live webhook", "live webhooks")),
    delivered:
      silent === 0 ? done("Each has answered") : open(counted(silent, "has never answered", "have never answered")),
    "webhook-secret": rotating === 0 ? done("One secret each") : open(counted(rotating, "has several", "have several")),
  };
}
type WebhookCheck = Extract<CheckId, "live-webhook" | "delivered" | "webhook-secret">;

function judgeMembers(members: Findings["members"]): Verdict {
  if (!members) return notAsked;
  const keepers = members.filter(({ role }) => role === "owner" || role === "admin").length;
  return keepers > 1 ? done(`${keepers} people`) : open("One person");
}

function judgeRefused(refused: number | null): Verdict {
  if (refused === null) return notAsked;
  return refused > 0 ? done(`${refused} in the last 24 hours`) : open("None in the last 24 hours");
}
