import { SignInRefusal } from "../api/sign-in.ts";

export type SignInField = "name" | "email" | "password";

interface Words {
  readonly field: SignInField;
  readonly detail: string;
}

const taken = "An account with this address exists already. Sign in to it instead.";

/** What the library says by a code, as the portal says it, and at which field. */
const words: Readonly<Record<string, Words>> = {
  INVALID_EMAIL_OR_PASSWORD: {
    field: "password",
    detail: "This address and this password do not belong together. Check both, or have a link mailed to you.",
  },
  INVALID_EMAIL: { field: "email", detail: "This is not an address. Right is something like mara@example.com." },
  PASSWORD_TOO_SHORT: { field: "password", detail: "A password has at least 10 characters." },
  PASSWORD_TOO_LONG: { field: "password", detail: "A password has at most 128 characters." },
  INVALID_PASSWORD: { field: "password", detail: "A password has 10 to 128 characters." },
  USER_ALREADY_EXISTS: { field: "email", detail: taken },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: { field: "email", detail: taken },
};

/** What is wrong with a field, if a refusal is about it. */
export function refusalAt(error: unknown, field: SignInField): readonly { readonly detail: string }[] {
  const found = refusalOf(error);
  return found?.field === field ? [found] : [];
}

export function refusalOf(error: unknown): Words | null {
  if (!(error instanceof SignInRefusal)) return null;
  const known = words[error.code];
  if (known) return known;
  const field = /\[body\.(name|email|password)\]/.exec(error.message)?.[1] as SignInField | undefined;
  return field ? { field, detail: fallback[field] } : null;
}

const fallback: Readonly<Record<SignInField, string>> = {
  name: "A name has at least one character.",
  email: "This is not an address. Right is something like mara@example.com.",
  password: "A password has 10 to 128 characters.",
};
