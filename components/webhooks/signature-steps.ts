import { checkSignatures, type SignatureCheck, type SignatureHeader } from "#sandbox/contract/check-signature.ts";
import type { SignatureReason } from "#sandbox/contract/facts.gen.ts";
import { decodedKey, hmac, toBase64, toBytes, toHex, wholeKey } from "#sandbox/contract/hmac.ts";

/** A request as it arrived, and the secret of the webhook that sent it. */
export interface Capture {
  readonly body: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
}

export type Family = Extract<SignatureHeader, "X-Aloha-Signature" | "webhook-signature">;
export type KeyForm = "whole" | "decoded";

/** The key that belongs to each header. */
export const rightForm: Readonly<Record<Family, KeyForm>> = {
  "X-Aloha-Signature": "whole",
  "webhook-signature": "decoded",
};

/** Everything between a body and a verdict, for one header. */
export interface Steps {
  readonly family: Family;
  readonly keyForm: KeyForm;
  /** What is signed in front of the body; empty for X-Aloha-Signature. */
  readonly prefix: string;
  readonly messageBytes: number;
  readonly keyHex: string;
  readonly macHex: string;
  readonly computed: string;
  readonly received: string;
  readonly reason: SignatureReason | null;
  readonly detail: string;
}

/** Computes a signature step by step and says whether it is the one that arrived. */
export async function takeSteps(capture: Capture, family: Family, keyForm: KeyForm): Promise<Steps> {
  const { body, headers, secret } = capture;
  const standard = family === "webhook-signature";
  const prefix = standard ? `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.` : "";
  const message = toBytes(prefix + body);
  const key = keyForm === "whole" ? wholeKey(secret) : decodedKey(secret);
  const mac = await hmac(key, message);
  const { reason, detail } = await judge(capture, family, keyForm);
  return {
    family,
    keyForm,
    prefix,
    messageBytes: message.length,
    keyHex: toHex(key),
    macHex: toHex(mac),
    computed: standard ? `v1,${toBase64(mac)}` : `sha256=${toHex(mac)}`,
    received: headers[family.toLowerCase()] ?? "",
    reason,
    detail,
  };
}

async function judge(
  { body, headers, secret }: Capture,
  family: Family,
  keyForm: KeyForm,
): Promise<Pick<SignatureCheck, "reason" | "detail">> {
  // The check is made as of the moment when the request came, so an old delivery is not merely stale.
  const now = Number(headers["webhook-timestamp"] ?? 0);
  const checks = await checkSignatures({ body, headers, secrets: [{ value: secret, endedAt: null }], now });
  const check = checks.find(({ header }) => header === family);
  if (!check) throw new Error(`Nobody checks ${family}.`);
  if (!check.valid || keyForm === rightForm[family]) return check;
  const detail =
    keyForm === "decoded"
      ? "Here the key is the decoded bytes. This header uses the whole text, whsec_ included."
      : "Here the key is the whole text. This header uses the bytes that the base64 after whsec_ stands for.";
  return { reason: "wrong_key_form", detail };
}

export const families: readonly Family[] = ["X-Aloha-Signature", "webhook-signature"];
