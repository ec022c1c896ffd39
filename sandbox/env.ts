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
  };
  if (problems.length > 0) throw new Error(`These settings need your attention:\n- ${problems.join("\n- ")}`);
  return settings;

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
