import { signIn } from "./contract/facts.gen.ts";
import { ApiError } from "./errors.ts";
import type { Person } from "./operation.ts";

interface Asked {
  readonly person: Pick<Person, "signedInAt">;
  readonly now: number;
}

/** Some things are done only for somebody who signed in a moment ago: a session may be older than its person is there. */
export function refuseStale({ person, now }: Asked, what: string): void {
  if (now - person.signedInAt < signIn.freshSeconds * 1000) return;
  throw new ApiError("fresh_sign_in_required", {
    detail: `You signed in more than ${signIn.freshSeconds / 60} minutes ago. Sign in again to ${what}.`,
  });
}
