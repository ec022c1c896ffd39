import { hasChecksum, makeCredential } from "../credential-text.ts";

const forms = {
  access: /^alo_oat_(?:live|test)_[0-9A-Za-z]{38}$/,
  refresh: /^alo_ort_(?:live|test)_[0-9A-Za-z]{38}$/,
  code: /^alo_oac_[0-9A-Za-z]{38}$/,
  secret: /^alo_ocs_[0-9A-Za-z]{38}$/,
};
type Form = keyof typeof forms;

/** True for a text of this form whose checksum fits. */
export function isOfForm(text: string, form: Form): boolean {
  return forms[form].test(text) && hasChecksum(text);
}

export function makeToken(kind: "access" | "refresh", livemode: boolean): string {
  return makeCredential(`alo_${kind === "access" ? "oat" : "ort"}_${livemode ? "live" : "test"}_`);
}

export function makeCode(): string {
  return makeCredential("alo_oac_");
}
