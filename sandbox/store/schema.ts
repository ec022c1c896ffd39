/**
 * Every table, once, for both engines. Times are integer milliseconds, flags are 0 or 1, JSON is text.
 */
import type { Generated } from "kysely";
import type { Keyed } from "./keyed.ts";
import type { AnalyticsTables } from "./schema-analytics.ts";
import type { FeedbackTables } from "./schema-feedback.ts";
import type { InboxTables } from "./schema-inbox.ts";
import type { MatrixTables } from "./schema-matrix.ts";
import type { OauthTables } from "./schema-oauth.ts";
import type { ShareTables } from "./schema-shares.ts";
import type { SignInTables } from "./schema-sign-in.ts";
import type { SnapshotTables } from "./schema-snapshots.ts";
import type { UsageTables } from "./schema-usage.ts";
import type { VoiceTables } from "./schema-voice.ts";
import type { WebhookTables } from "./schema-webhooks.ts";

export type { Keyed };

export interface WorkspaceTable {
  id: string;
  name: string;
  plan: string;
  /** What test mode takes for the plan, to practise another; null for the plan itself. */
  test_plan: string | null;
  time_zone: string;
  created_at: number;
  frozen_at: number | null;
  created_ip: string | null;
  last_used_at: number;
  claimed_at: number | null;
  /** SHA-256 of the token that makes its holder the owner, once. Null when nobody may claim it that way. */
  claim_hash: string | null;
  clock_state: "running" | "frozen" | "advancing";
  clock_offset_ms: number;
  /** Virtual now while frozen or advancing; null while running. */
  clock_frozen_at: number | null;
  /** How a running advance ends, also when its process does not. */
  clock_resume_state: "running" | "frozen" | null;
  clock_lease_until: number | null;
  epoch: number;
  seed_number: number;
  draws: number;
}

export interface ApiKeyTable extends Keyed {
  id: string;
  kind: "standard" | "docs";
  name: string;
  scopes: string;
  ip_allow: string;
  created_by: string | null;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  revoked_by: string | null;
}

export interface ApiKeySecretTable {
  hash: string;
  key_id: string;
  generation: number;
  hint: string;
  created_at: number;
  ends_at: number | null;
  revoked_at: number | null;
  last_used_at: number | null;
  last_used_ip: string | null;
  exposed_at: number | null;
  exposed_how: "plain_http" | "url" | null;
  /** When somebody said that they know of it; null while it warns. */
  exposure_dismissed_at: number | null;
  /** The member for whom a secret of the docs key was made. */
  issued_to: string | null;
}

export interface AuditEventTable {
  id: string;
  workspace_id: string;
  actor_kind: "user" | "app" | "key" | "system";
  actor_id: string | null;
  action: string;
  target: string;
  detail: string;
  ip: string | null;
  at: number;
}

export interface ChannelConnectionTable extends Keyed {
  channel: string;
  state: "connected" | "disconnected";
}

export interface PostTable extends Keyed {
  id: string;
  /** What a person decided in the app, or null while the deliveries decide. */
  stage: "draft" | "in_review" | "approved" | null;
  status: string;
  content: string;
  channels: string;
  /** The files that it uses, as JSON. */
  media: string;
  overrides: string;
  scheduled_at: number | null;
  published_at: number | null;
  campaign_id: string | null;
  metadata: string;
  warnings: string;
  outcomes: string;
  /** scheduledAt, else publishedAt, else createdAt: what the day filters compare. */
  day_at: number;
  sequence: number;
  created_at: number;
  updated_at: number;
  deleted_at: number | null;
}

export interface DeliveryTable extends Keyed {
  id: string;
  post_id: string;
  channel: string;
  status: string;
  content: string;
  scheduled_at: number | null;
  published_at: number | null;
  remote_id: string | null;
  attempts: number;
  next_attempt_at: number | null;
  error: string | null;
  /** 48 bits over the normalised text, for the duplicate guard: small, so that its index stays small. */
  fingerprint: number;
  outcome: string;
  card_hash: string | null;
}

export interface EventTable extends Keyed {
  id: string;
  event: string;
  object_id: string;
  sequence: number;
  created_at: number;
  /** The exact bytes of the envelope, built once. */
  body: string;
  request_id: string | null;
}

export interface JobTable extends Keyed {
  id: Generated<number>;
  epoch: number;
  kind: string;
  subject: string;
  payload: string;
  /** When it is due on the workspace's clock. */
  due_at: number;
  /** The same instant in real time; null while the clock stands still. */
  wake_at: number | null;
  state: "pending" | "leased" | "failed";
  lease_until: number | null;
  owner: string | null;
  fence: number;
  attempts: number;
  /** Jobs of one lane share a cap and an owner; null for the common queue. */
  lane: string | null;
  /** Within a lane, the lowest number goes first. */
  priority: number;
}

/** Which process serves a lane now. */
export interface LaneTable {
  id: string;
  owner: string;
  lease_until: number;
  fence: number;
}

/** Who works this database, where only one may. */
export interface WorkerSeatTable {
  name: string;
  owner: string;
  lease_until: number;
}

export interface IdempotencyTable {
  /** Workspace, mode, operation and key in one hash. */
  id: string;
  fingerprint: string;
  status: number;
  /** Null when the answer showed a secret. */
  body: string | null;
  location: string | null;
  subject: string | null;
  created_at: number;
}

/** The calls of one workspace that were written together: a few hundred milliseconds of them. */
export interface RequestLogTable extends Keyed {
  id: string;
  /** When it was written. */
  at: number;
  count: number;
  heads: string;
  words: string;
}

export interface CardTable extends Keyed {
  hash: string;
  png: Uint8Array;
}

export interface MediaTable extends Keyed {
  id: string;
  status: string;
  /** Its name in the file room. Like all that is read from a file, null before it has come. */
  file: string | null;
  kind: string | null;
  mime_type: string | null;
  bytes: number | null;
  width: number | null;
  height: number | null;
  duration_ms: number | null;
  alt: string | null;
  sha256: string | null;
  /** Where it is imported from; null for an upload. */
  source_url: string | null;
  /** How often it was asked for at its address. */
  tries: number;
  /** Why it did not come, as JSON. */
  error: string | null;
  created_at: number;
}

export interface Tables
  extends AnalyticsTables,
    FeedbackTables,
    InboxTables,
    MatrixTables,
    ShareTables,
    SnapshotTables,
    OauthTables,
    WebhookTables,
    UsageTables,
    VoiceTables,
    SignInTables {
  workspace: WorkspaceTable;
  api_key: ApiKeyTable;
  api_key_secret: ApiKeySecretTable;
  audit_event: AuditEventTable;
  channel_connection: ChannelConnectionTable;
  post: PostTable;
  delivery: DeliveryTable;
  event: EventTable;
  job: JobTable;
  idempotency: IdempotencyTable;
  request_log: RequestLogTable;
  card: CardTable;
  media: MediaTable;
  lane: LaneTable;
  worker_seat: WorkerSeatTable;
}

/** Tables whose rows belong to one workspace and one mode. */
export type TenantTable = {
  [T in keyof Tables]: Tables[T] extends Keyed ? T : never;
}[keyof Tables];
