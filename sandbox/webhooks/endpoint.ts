import type { MasterKey } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import type { WebhookTable } from "../store/schema-webhooks.ts";
import { openHeaders } from "./custom-headers.ts";
import { type HeaderPair, type SigningSecret, signingSecret } from "./sign.ts";
import { type SecretRow, secretsOfWebhook, webhookById } from "./webhook-queries.ts";
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

  /** The endpoint as it stands in the store right now; null when it is gone. */
  async read(session: Session, id: string): Promise<Endpoint | null> {
    const [row] = await session.all<WebhookTable>(webhookById.bind(session.dialect, { id }));
    if (!row) {
      this.#known.delete(id);
      return null;
    }
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
