import type { OperationId } from "#sandbox/contract/operations.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import type { Engine } from "#sandbox/store/engine.ts";

/** Every secret that the house has shown so far: keys, session tokens, claim tokens, addresses of shares. */
const shown = new Set<string>();

const forms = [
  /alo_(?:live|test)_[0-9A-Za-z]{38}/g,
  /(?<=\/claim#token=)[\w-]{32}/g,
  /(?<=\/sandbox\/shared\/)[\w-]{22}/g,
];

/** Notes a secret that a test knows in another way, such as a password or the token in a mail. */
export function keepSecret(secret: string): void {
  shown.add(secret);
}

export function forgetSecret(secret: string): void {
  shown.delete(secret);
}

/** Which known secrets stand in a text. */
export function secretsIn(text: string): string[] {
  return [...shown].filter((secret) => text.includes(secret));
}

/**
 * Reads what leaves the house. A secret may stand in the one answer that shows it, and in no other: not in a body, not
 * in a header. What a caller has just sent may come back to that caller.
 */
export function watchAnswer(what: string, id: OperationId | undefined, response: Response, text: string, sent: string) {
  const headers = Array.from(response.headers).filter(([name]) => name !== "set-cookie");
  const said = `${JSON.stringify(headers)}\n${text}`;
  const leaked = secretsIn(said).filter((secret) => !sent.includes(secret));
  if (leaked.length > 0) throw new Error(`${what} tells ${leaked.length} secrets that were shown before: ${said}`);
  if (id && operations[id].showsSecret === "once" && response.ok)
    for (const form of forms) for (const [secret] of text.matchAll(form)) shown.add(secret);
  for (const cookie of response.headers.getSetCookie()) {
    const token = /session_token=([^;.]+)\./.exec(cookie)?.[1];
    if (token) shown.add(token);
  }
}

/** What the house keeps must hold no secret either, but for the two tables that better-auth keeps its own in. */
export async function watchStore(engine: Engine): Promise<void> {
  const sql =
    engine.dialect === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('session', 'verification')"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('session', 'verification')";
  for (const { name } of await engine.all<{ name: string }>({ sql, parameters: [] })) {
    const rows = await engine.all({ sql: `SELECT * FROM "${name}"`, parameters: [] });
    const leaked = secretsIn(JSON.stringify(rows));
    if (leaked.length > 0) throw new Error(`The table ${name} holds ${leaked.length} secrets.`);
  }
}

/** What is said to the operator is looked at too. */
export function watchWords(words: unknown): void {
  const leaked = secretsIn(String(words));
  if (leaked.length > 0) throw new Error(`A log line holds ${leaked.length} secrets.`);
}
