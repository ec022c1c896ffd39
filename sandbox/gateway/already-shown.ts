import type { OperationId } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";

/** What the first call did, and the way to a secret that nobody saw: for each operation that shows one once. */
const told: Partial<Record<OperationId, string>> = {
  createSandboxWorkspace:
    "made a workspace and showed its key, which is shown once. Not seen? Make another workspace with a new Idempotency-Key.",
  startSandbox:
    "started the sandbox of this browser. A docs key in its answer is shown once. Not seen? Issue another docs key.",
  issueDocsKey: "issued a docs key, which is shown once. Not seen? Issue another docs key with a new Idempotency-Key.",
  createKey:
    "made a key and showed its secret, which is shown once. Not seen? Rotate that key, or revoke it and make another with a new Idempotency-Key.",
  rotateKey:
    "rotated the key and showed its new secret, which is shown once. Not seen? Rotate the key again with a new Idempotency-Key.",
  createApp:
    "registered an app. A client secret in its answer is shown once. Not seen? Rotate the client secret of that app.",
  rotateAppSecret:
    "rotated the client secret of the app and showed the new one, which is shown once. Not seen? Rotate it again with a new Idempotency-Key.",
  decideConsent:
    "decided this consent request. Where its answer leads is shown once, since a code for the app may stand in it. Go back to the app and start again.",
  shareSnapshot:
    "made a share and showed its address, which is shown once. Not seen? Revoke that share, and share the snapshot again with a new Idempotency-Key.",
  shareRequest:
    "made a share and showed its address, which is shown once. Not seen? Revoke that share, and share the call again with a new Idempotency-Key.",
};

/** The refusal of a repeat whose first answer held what is shown once and kept nowhere. */
export function alreadyShown(id: OperationId, subject: string | null): ApiError {
  const detail = `The first call with this Idempotency-Key ${told[id] ?? "answered with a secret, which is shown once."}`;
  return new ApiError("secret_already_shown", { detail, extra: { subject } });
}
