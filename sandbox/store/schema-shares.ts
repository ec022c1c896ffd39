import type { Keyed } from "./keyed.ts";

/** A copy that anybody may read who has its address. All instants are real. */
export interface ShareTable extends Keyed {
  id: string;
  kind: "request" | "snapshot";
  /** The id of what was copied. */
  subject: string;
  title: string;
  /** SHA-256 of the token in its address. */
  token_hash: string;
  /** The last four characters of the token. */
  hint: string;
  reads: number;
  created_at: number;
  expires_at: number;
  revoked_at: number | null;
  /** How long `data` is; 0 once it was deleted. */
  bytes: number;
  /** The copy as JSON, redacted, deflated. */
  data: Uint8Array;
}

export interface ShareTables {
  share: ShareTable;
}
