import { checkSignatures } from "#sandbox/contract/check-signature.ts";
import type { TakenDelivery } from "../api/take-delivery.ts";
import type { Capture } from "./signature-steps.ts";

/** A delivery as the stepper takes it: with the one secret that made its single signature. */
export async function captureOf({ caught, secrets }: TakenDelivery): Promise<Capture> {
  const headers = Object.fromEntries(
    Object.entries(caught.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const { body } = caught;
  const now = Number(headers["webhook-timestamp"]);
  for (const secret of secrets) {
    const [simple] = await checkSignatures({ body, headers, secrets: [{ value: secret, endedAt: null }], now });
    if (simple?.valid) return { body, headers, secret };
  }
  return { body, headers, secret: secrets[0] ?? "" };
}
