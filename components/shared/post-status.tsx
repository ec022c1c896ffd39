import type { Schema } from "#sandbox/contract/types.ts";
import { Pill, type Tone } from "../ui/pill.tsx";

type Status = Schema<"Post">["status"] | Schema<"Delivery">["status"];

const tones: Partial<Record<Status, Tone>> = {
  published: "good",
  partial: "heed",
  manual_assist: "heed",
  failed: "bad",
  needs_reauth: "bad",
};

/** How far a post is, as a small label. */
export function PostStatus({ status }: { status: Status }) {
  return <Pill tone={tones[status] ?? "wait"}>{statusName(status)}</Pill>;
}

/** Whether a status says that it ended badly. */
export function isBad(status: Status): boolean {
  return tones[status] === "bad";
}

export function statusName(status: Status): string {
  return status.replaceAll("_", " ");
}
