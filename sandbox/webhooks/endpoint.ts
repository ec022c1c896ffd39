import type { MasterKey } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { whereMany } from "../store/many.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";
import { openHeaders } from "./custom-headers.ts";
import { HeldRows } from "./held-rows.ts";
import { type HeaderPair, type SigningSecret, signingSecret } from "./sign.ts";
import { type SecretRow, secretsOfWebhook } from "./webhook-queries.ts";
import { openSecret, signsAt } from "./webhook-secret.ts";

/** An endpoint as a delivery needs it: its row, its secrets ready to sign, its custom headers in clear. */
export interface Endpoint {
  readonly row: WebhookTable;
  readonly headers: readonly HeaderPair[];
  /** The secrets that sign at an instant of the workspace's clock, primary first. */
  secretsAt(now: number): SigningSecret[];
}

/** Keeps endpoints made ready, as long as they do not change: decrypting costs more than signing. */
export class Endpoints {
  readonly #keys: readonly MasterKey[];
  readonly #known = new Map<string, Endpoint>();

  constructor(keys: readonly MasterKey[]) {
    this.#keys = keys;
  }

  /** Endpoints as they stand in the store right now, by id; those that are gone are left out. */
  async read(session: Session, ids: readonly string[], held = new HeldRows()): Promise<Map<string, Endpoint>> {
    const found = new Map<string, Endpoint>();
    const rows = ids.flatMap((id) => held.webhooks.get(id) ?? []);
    const others = ids.filter((id) => !held.webhooks.has(id)).map((id) => ({ id }));
    if (others.length > 0) {
      const start = "select * from webhook where deleted_at is null and";
      rows.push(...(await session.all<WebhookTable>(whereMany(session.dialect, start, { id: "text" }, others))));
    }
    for (const row of rows) found.set(row.id, await this.#ready(session, row));
    // The secrets of an endpoint that is gone stay nowhere.
    for (const id of ids) if (!found.has(id)) this.#known.delete(id);
    return found;
  }

  async #ready(session: Session, row: WebhookTable): Promise<Endpoint> {
    const { id } = row;
    const known = this.#known.get(id);
    if (known?.row.version === row.version) return { ...known, row };
    const secrets = await session.all<SecretRow>(secretsOfWebhook.bind(session.dialect, { webhookId: id }));
    const endpoint = { row, headers: openHeaders(this.#keys, row), secretsAt: this.#signer(secrets) };
    if (this.#known.size >= 10_000) this.#known.clear();
    this.#known.set(id, endpoint);
    return endpoint;
  }

  #signer(rows: readonly SecretRow[]): Endpoint["secretsAt"] {
    const ready = rows
      .map((row) => ({ row, secret: signingSecret(row.id, openSecret(this.#keys, row)) }))
      .sort((a, b) => b.row.is_primary - a.row.is_primary);
    return (now) => ready.filter(({ row }) => signsAt(row, now)).map(({ secret }) => secret);
  }
}
