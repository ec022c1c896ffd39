import { OauthError } from "./oauth-error.ts";
import { shown } from "./shown.ts";

/** Parameters of a form or a query. One that came twice has no value that anybody may rely on. */
export interface Parameters {
  /** Null when it is absent or empty: RFC 6749, 3.1 treats both alike. */
  get(name: string): string | null;
  readonly repeated: ReadonlySet<string>;
}

export function readParameters(text: string): Parameters {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (values.has(name)) repeated.add(name);
    values.set(name, value);
  }
  return { get: (name) => values.get(name) || null, repeated };
}

/** A parameter that must be there. */
export function required(form: Parameters, name: string): string {
  const value = form.get(name);
  if (value === null) throw new OauthError("invalid_request", `The parameter ${name} is missing.`);
  return value;
}

export function refuseRepeated({ repeated }: Parameters): void {
  const [name] = repeated;
  if (name === undefined) return;
  throw new OauthError("invalid_request", `The parameter ${shown(name)} came more than once.`);
}
