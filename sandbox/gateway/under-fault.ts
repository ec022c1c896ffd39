import { ApiError } from "../errors.ts";
import { cutWords, type Fault, parseFault } from "../faults/parse-fault.ts";
import type { Actor } from "../operation.ts";
import type { Passage } from "./passage.ts";
import { showFull } from "./rate-limit.ts";

const name = "Aloha-Sandbox-Fault";

/** Runs a call that asked for a fault of transport. What then happens to it stands in an answer header and in the log. */
export async function underFault<Answer>(passage: Passage, asked: string, run: () => Promise<Answer>): Promise<Answer> {
  const { headers, task } = passage;
  const { faults } = passage.sandbox;
  const actor = task?.actor ?? null;
  const fault = actor === null ? null : readFault(asked, actor, passage.incoming.canCut ?? false);
  if (fault === null || actor === null || !faults.happens(actor.workspace.id, fault)) {
    say(passage, "none");
    return run();
  }
  const latencyMs = await faults.wait(actor.workspace.id, fault.latencyMs);
  say(passage, wordsOf(fault, latencyMs));
  passage.cut = fault.cut === "before" || fault.cut === "after" ? "all" : fault.cut;
  if (fault.status !== null) throw refusal(fault.status);
  if (fault.cut === "before") throw refusal(503);
  if (!fault.rateLimit) return run();
  if (passage.policy) showFull(passage.policy, passage.realNow, headers);
  throw new ApiError("rate_limited", {
    detail: `You asked for this refusal by ${name}. Wait 1 s.`,
    extra: { violatedPolicies: passage.policy ? [passage.policy.name] : [] },
    headers: { "Retry-After": "1" },
  });
}

function say(passage: Passage, words: string): void {
  passage.headers["Aloha-Sandbox-Fault-Applied"] = words;
  passage.fault = words;
}

function readFault(asked: string, { livemode }: Actor, canCut: boolean): Fault {
  if (livemode)
    throw new ApiError("fault_header_live_key", {
      detail: `${name} works in test mode alone, and this key is a live one. Nothing was done.`,
    });
  const read = parseFault(asked);
  if ("problems" in read) {
    throw new ApiError("invalid_fault", {
      detail: `${name} cannot be read. Nothing was done.`,
      errors: read.problems.map((detail) => ({ parameter: name, code: "invalid_format", detail })),
    });
  }
  if (read.fault.cut !== null && !canCut)
    throw new ApiError("fault_unsupported", {
      detail: "This server cannot cut a connection. Start the portal by npm start, or ask for another fault.",
    });
  return read.fault;
}

function refusal(status: number): ApiError {
  return new ApiError("sandbox_fault", { status, detail: `You asked for this answer by ${name}. Nothing was done.` });
}

/** What happened, in the words of the header. */
function wordsOf({ status, rateLimit, cut }: Fault, latencyMs: number): string {
  const parts = [
    latencyMs > 0 ? `latency=${latencyMs}` : null,
    status === null ? null : `status=${status}`,
    rateLimit ? "rate-limit" : null,
    cut === null ? null : cutWords[cut],
  ];
  return parts.filter((part) => part !== null).join(";") || "none";
}
