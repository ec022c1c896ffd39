import type { BodyOf } from "#sandbox/contract/types.ts";
import { numberOf } from "../../../settings/webhooks/webhook-draft.ts";

type ResetBody = NonNullable<BodyOf<"resetSandbox">>;

/** How the sandbox shall begin, as it is typed. */
export interface ResetDraft {
  readonly seed: NonNullable<ResetBody["seed"]>;
  readonly seedNumber: string;
  /** As a field for date and time says it, meant as UTC. */
  readonly clockStart: string;
}

export const freshReset: ResetDraft = { seed: "starter", seedNumber: "", clockStart: "" };

/** The draft as the API takes it: what is left empty is left out, and what is no number goes as it is, to be refused. */
export function resetBody({ seed, seedNumber, clockStart }: ResetDraft): ResetBody {
  const number = seedNumber.trim();
  return {
    seed,
    ...(number === "" ? {} : { seedNumber: numberOf(number) }),
    ...(clockStart === "" ? {} : { clockStart: `${clockStart.length === 16 ? `${clockStart}:00` : clockStart}Z` }),
  };
}
