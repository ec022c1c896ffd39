import { resolve } from "node:path";

/** Every setting of a process, read once. This file alone reads process.env. */
export interface Env {
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
  /** Header that carries the client's address when plain Next runs behind a platform. */
  readonly clientIpHeader: string | null;
  /** False for a process that answers the API and nothing else. */
  readonly pages: boolean;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** New sandbox workspaces for one address in a minute. */
  readonly workspacesPerMinute: number;
  /** Texts of the keys that encrypt webhook secrets: the first encrypts, all decrypt. Null: one is kept in dataDir. */
  readonly secretsKeys: readonly string[] | null;
  /** False for a process that leaves webhook deliveries to `npm run worker`. */
  readonly webhookWorker: boolean;
  /** Ranges that webhooks may reach although they are not public, for self-hosters and tests. */
  readonly webhookAllowCidrs: readonly string[];
  /** A filtering proxy that every webhook goes through. */
  readonly egressProxy: string | null;
  /** What a caller of /metrics that is not on this machine must send. */
  readonly metricsToken: string | null;
}

let current: Env | undefined;

/** The settings of this process. Throws one error that names every bad setting at once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}

/** Parses settings from any source; the tests use it without touching the process. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const problems: string[] = [];
  const port = number("PORT", 3000);
  const tlsCert = text("TLS_CERT");
  const tlsKey = text("TLS_KEY");
  if ((tlsCert === null) !== (tlsKey === null))
    problems.push("TLS_CERT and TLS_KEY belong together: set both or none.");
  const publicUrl = url("PUBLIC_URL", `${tlsCert ? "https" : "http"}://localhost:${port}`);
  const settings: Env = {
    production: source.NODE_ENV === "production",
    host: text("HOST") ?? "0.0.0.0",
    port,
    publicUrl,
    apiUrl: url("API_URL", publicUrl),
    tlsCert,
    tlsKey,
    httpPort: text("HTTP_PORT") === null ? null : number("HTTP_PORT", 80),
    trustedProxies: list("TRUSTED_PROXIES"),
    clientIpHeader: text("CLIENT_IP_HEADER")?.toLowerCase() ?? null,
    pages: source.PAGES !== "off",
    dataDir: resolve(text("DATA_DIR") ?? ".data"),
    databaseUrl: text("DATABASE_URL"),
    workspacesPerMinute: number("WORKSPACES_PER_MINUTE", 30),
    secretsKeys: secretsKeys(),
    webhookWorker: source.WEBHOOK_WORKER !== "off",
    webhookAllowCidrs: list("WEBHOOK_ALLOW_CIDRS"),
    egressProxy: text("EGRESS_PROXY") === null ? null : url("EGRESS_PROXY", ""),
    metricsToken: text("METRICS_TOKEN"),
  };
  if (problems.length > 0) throw new Error(`These settings need your attention:\n- ${problems.join("\n- ")}`);
  return settings;

  function secretsKeys(): string[] | null {
    const keys = list("SECRETS_KEY");
    if (keys.some((key) => key.length < 32)) problems.push("SECRETS_KEY holds a key of fewer than 32 characters.");
    if (keys.length > 0) return keys;
    if (text("DATABASE_URL")) {
      problems.push(
        "SECRETS_KEY is missing: with DATABASE_URL every process needs the same key, 32 characters or more.",
      );
    }
    return null;
  }
  function text(name: string): string | null {
    const value = source[name]?.trim();
    return value ? value : null;
  }
  function list(name: string): string[] {
    return (text(name) ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
  }
  function number(name: string, fallback: number): number {
    const value = text(name);
    if (value === null) return fallback;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    problems.push(`${name} is "${value}", which is not a whole number. Leave it out for ${fallback}.`);
    return fallback;
  }
  function url(name: string, fallback: string): string {
    const value = text(name) ?? fallback;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, "");
    problems.push(`${name} is "${value}", which is not an http or https address such as https://api.example.com.`);
    return fallback;
  }
}
