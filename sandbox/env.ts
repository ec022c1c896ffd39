import { resolve } from "node:path";
import { type ObserveSettings, readObserveSettings } from "./observe/observe-settings.ts";
import { SettingReader } from "./setting-reader.ts";
import { readSignInSettings, type SignInSettings } from "./sign-in-settings.ts";

/** Every setting of a process, read once. This file alone reads process.env. */
export interface Env extends SignInSettings, ObserveSettings {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Scheme and authority that people and cookies use, without a trailing slash. */
  readonly publicUrl: string;
  /** Where API calls go. The same as publicUrl unless an operator puts the API on its own host. */
  readonly apiUrl: string;
  readonly tlsCert: string | null;
  readonly tlsKey: string | null;
  readonly httpPort: number | null;
  /** Addresses or CIDR ranges of proxies whose forwarding headers count. */
  readonly trustedProxies: readonly string[];
  /** The kind of forwarding headers that those proxies write. The other kind is never read. */
  readonly proxyHeaders: "x-forwarded" | "forwarded";
  /** Header that carries the client's address when plain Next runs behind a platform. */
  readonly clientIpHeader: string | null;
  /** False for a process that answers the API and nothing else. */
  readonly pages: boolean;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Valkey or Redis, where several processes count calls together. */
  readonly redisUrl: string | null;
  /** New sandbox workspaces for one address in a minute. */
  readonly workspacesPerMinute: number;
  /** Addresses of the people who may read what readers say of the docs. */
  readonly portalAdmins: readonly string[];
  /** Texts of the keys that encrypt webhook secrets: the first encrypts, all decrypt. Null: one is kept in dataDir. */
  readonly secretsKeys: readonly string[] | null;
  /** `off` for a process that leaves webhook deliveries to `npm run worker`, which is `shared`. */
  readonly webhookWorker: "embedded" | "shared" | "off";
  /** Ranges that webhooks may reach although they are not public, for self-hosters and tests. */
  readonly webhookAllowCidrs: readonly string[];
  /** A filtering proxy that every webhook goes through. */
  readonly egressProxy: string | null;
  /** Ports on which this installation listens. */
  readonly ownPorts: readonly number[];
  /** Where `npm run worker` answers /healthz and /metrics; null for nowhere. */
  readonly workerPort: number | null;
  /** How long /readyz says no before a server that was told to stop closes its doors. */
  readonly drainSeconds: number;
  /** What a caller of /metrics that is not on this machine must send. */
  readonly metricsToken: string | null;
  /** Where people report a hole in this installation. */
  readonly securityContact: string | null;
}

let current: Env | undefined;

/** The settings of this process. Throws one error that names every bad setting at once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** Parses settings from any source; the tests use it without touching the process. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const read = new SettingReader(source);
  const port = read.number("PORT", 3000);
  const httpPort = read.text("HTTP_PORT") === null ? null : read.number("HTTP_PORT", 80);
  const tlsCert = read.text("TLS_CERT");
  const tlsKey = read.text("TLS_KEY");
  if ((tlsCert === null) !== (tlsKey === null))
    read.problems.push("TLS_CERT and TLS_KEY belong together: set both or none.");
  const publicUrl = read.url("PUBLIC_URL", `${tlsCert ? "https" : "http"}://localhost:${port}`);
  const settings: Env = {
    production: source.NODE_ENV === "production",
    host: read.text("HOST") ?? "0.0.0.0",
    port,
    publicUrl,
    apiUrl: read.url("API_URL", publicUrl),
    tlsCert,
    tlsKey,
    httpPort,
    trustedProxies: read.ranges("TRUSTED_PROXIES"),
    proxyHeaders: read.choice("PROXY_HEADERS", ["x-forwarded", "forwarded"]),
    clientIpHeader: read.text("CLIENT_IP_HEADER")?.toLowerCase() ?? null,
    pages: read.choice("PAGES", ["on", "off"]) === "on",
    dataDir: resolve(read.text("DATA_DIR") ?? ".data"),
    databaseUrl: read.text("DATABASE_URL"),
    redisUrl: redisUrl(read),
    workspacesPerMinute: read.number("WORKSPACES_PER_MINUTE", 30),
    portalAdmins: read.list("PORTAL_ADMINS").map((address) => address.toLowerCase()),
    secretsKeys: secretsKeys(read),
    webhookWorker: read.choice("WEBHOOK_WORKER", ["embedded", "shared", "off"]),
    ownPorts: httpPort === null ? [port] : [port, httpPort],
    webhookAllowCidrs: read.ranges("WEBHOOK_ALLOW_CIDRS"),
    egressProxy: read.text("EGRESS_PROXY") === null ? null : read.url("EGRESS_PROXY", ""),
    workerPort: read.text("WORKER_PORT") === null ? null : read.number("WORKER_PORT", 3001),
    drainSeconds: read.number("DRAIN_SECONDS", 0),
    metricsToken: read.text("METRICS_TOKEN"),
    securityContact: securityContact(read),
    ...readSignInSettings(read, publicUrl),
    ...readObserveSettings(read),
  };
  const { problems } = read;
  if (problems.length > 0) throw new Error(`These settings need your attention:\n- ${problems.join("\n- ")}`);
  return settings;
}

function securityContact(read: SettingReader): string | null {
  const value = read.text("SECURITY_CONTACT");
  if (value === null || (URL.canParse(value) && /^(mailto|https):$/.test(new URL(value).protocol))) return value;
  read.problems.push(
    `SECURITY_CONTACT is "${value}". Use an address such as mailto:security@example.com or https://example.com/security.`,
  );
  return null;
}

function redisUrl(read: SettingReader): string | null {
  const value = read.text("REDIS_URL");
  if (value === null || (URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol))) return value;
  // The address may hold a password, so it is not repeated.
  read.problems.push("REDIS_URL is not an address such as redis://valkey:6379 or rediss://user:password@example.com.");
  return null;
}

function secretsKeys(read: SettingReader): string[] | null {
  const keys = read.list("SECRETS_KEY");
  if (keys.some((key) => key.length < 32)) read.problems.push("SECRETS_KEY holds a key of fewer than 32 characters.");
  if (keys.length > 0) return keys;
  if (read.text("DATABASE_URL")) {
    read.problems.push(
      "SECRETS_KEY is missing: with DATABASE_URL every process needs the same key, 32 characters or more.",
    );
  }
  return null;
}
