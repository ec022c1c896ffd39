/** What a link may bring along in its fragment, which no server ever sees. Never a secret. */
export interface Prefill {
  readonly body: string;
  readonly headers: string;
}

export function prefillFragment(body: string, headers: Readonly<Record<string, string>>): string {
  const block = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
  return `#${new URLSearchParams({ body, headers: block })}`;
}

/** Reads a fragment; null when it is an ordinary anchor. Whatever else it holds is not looked at. */
export function readPrefill(fragment: string): Prefill | null {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  const body = given.get("body");
  const headers = given.get("headers");
  return body === null && headers === null ? null : { body: body ?? "", headers: headers ?? "" };
}
