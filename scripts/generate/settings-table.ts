import { readEnv } from "../../sandbox/env.ts";

/** What each setting is for: its default in the words of a person, and its meaning. Its name comes from sandbox/env.ts. */
const texts: Record<string, readonly [fallback: string, meaning: string]> = {
  PORT: ["3000", "the port of the server"],
  HOST: ["all addresses", "the address on which the server listens"],
  PUBLIC_URL: ["`http://localhost:PORT`", "what people, cookies and links use; https, unless it is loopback"],
  API_URL: ["`PUBLIC_URL`", "where API calls go, if on a host of its own"],
  DATA_DIR: [
    "`.data`",
    "the SQLite file, and uploaded files in `media/`; with several processes they share this folder",
  ],
  DATABASE_URL: ["–", "Postgres instead of SQLite"],
  REDIS_URL: ["–", "a Valkey or Redis, such as `redis://valkey:6379`, where several processes count calls together"],
  TLS_CERT: ["–", "a PEM file, or its text: with `TLS_KEY` the server speaks https"],
  TLS_KEY: ["–", "the key of `TLS_CERT`"],
  HTTP_PORT: ["–", "a second port, beside TLS, that only refuses plain HTTP"],
  PAGES: ["on", "`off` answers the API alone, without a build"],
  TRUSTED_PROXIES: ["–", "addresses or ranges whose forwarding headers count"],
  PROXY_HEADERS: [
    "`x-forwarded`",
    "what those proxies write: `X-Forwarded-For` and `X-Forwarded-Proto`, or `forwarded` for `Forwarded` (RFC 7239). The other kind is never read",
  ],
  CLIENT_IP_HEADER: ["–", "under plain Next: the platform's header with the client's address"],
  WORKSPACES_PER_MINUTE: ["30", "new sandbox workspaces for one address, by page and by script together"],
  PORTAL_ADMINS: ["–", "who reads what readers say of the docs, in Settings: verified addresses, separated by commas"],
  SIGN_UPS_PER_MINUTE: ["5", "new accounts for one address"],
  SECRETS_KEY: [
    "a random one in `DATA_DIR/secrets-key`",
    "encrypts webhook secrets, 32 characters or more; a comma list: the first encrypts, all decrypt. With `DATABASE_URL` it must be set",
  ],
  WEBHOOK_WORKER: [
    "`embedded`",
    "who delivers: this server, unless another one does on the same SQLite file; `shared` beside others; `off` leaves it to `npm run worker`",
  ],
  WEBHOOK_ALLOW_CIDRS: [
    "–",
    "addresses or ranges that webhooks and media imports may reach although they are not public",
  ],
  EGRESS_PROXY: [
    "–",
    "an http or https proxy that every webhook and media import goes through, by CONNECT; it then judges the names",
  ],
  BETTER_AUTH_SECRET: [
    "a random one in `DATA_DIR/auth-secret`",
    "signs sessions, 32 characters or more. Beyond loopback it must be set",
  ],
  BETTER_AUTH_SECRETS: ["–", "the same to change it: `2:new,1:old`"],
  SMTP_URL: [
    "–",
    "the way out for mail, such as `smtps://user:password@mail.example.com`. Beyond loopback it must be set; else links are printed in the server's console",
  ],
  MAIL_FROM: ["–", "who sends the mail; must be set with `SMTP_URL`"],
  DRAIN_SECONDS: [
    "0",
    "how long `/readyz` says no after a SIGTERM before the doors close: longer than a balancer takes to ask twice",
  ],
  METRICS_TOKEN: ["–", "opens `/metrics` to callers from elsewhere"],
  WORKER_PORT: ["–", "where `npm run worker` answers `/healthz` and `/metrics`"],
  LOG_LEVEL: ["`info`", "what stands in the log: `error`, `warn`, `info`, or `debug` for a line for each request"],
  SLOW_REQUEST_MS: ["1000", "a request that takes as long or longer has a line in the log"],
  OTEL_EXPORTER_OTLP_ENDPOINT: [
    "–",
    "a collector of OpenTelemetry traces, such as `http://localhost:4318`; `/v1/traces` is added. Without it nothing is traced",
  ],
  TRACE_PERCENT: ["100", "how many of a hundred requests and webhook attempts are traced"],
  SECURITY_CONTACT: [
    "–",
    "where people report a hole: a `mailto:` or https address, told in `/.well-known/security.txt`",
  ],
};

/** `npm start` sets it; an operator has nothing to say there. */
const unlisted = new Set(["NODE_ENV"]);

/** The names that sandbox/env.ts really reads, found by letting it read. */
export function settingNames(): string[] {
  const names = new Set<string>();
  readEnv(
    new Proxy<Record<string, string | undefined>>(
      {},
      {
        get(_, name) {
          if (typeof name === "string" && !unlisted.has(name)) names.add(name);
          return undefined;
        },
      },
    ),
  );
  return [...names];
}

const start = "<!-- settings: written by npm run generate -->";
const end = "<!-- end of settings -->";

/** A page with the table of settings in its place, or as it is when it has no such place. */
export function withSettings(page: string): string {
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`A page lost its place for the settings: ${start} … ${end}`);
  return `${before}${start}\n${settingsTable()}\n${end}${after}`;
}

function settingsTable(): string {
  const names = settingNames();
  const untold = names.filter((name) => !(name in texts));
  const unread = Object.keys(texts).filter((name) => !names.includes(name));
  if (untold.length > 0) throw new Error(`Say in settings-table.ts what these settings mean: ${untold.join(", ")}`);
  if (unread.length > 0) throw new Error(`sandbox/env.ts does not read ${unread.join(", ")} any more.`);
  const rows = Object.entries(texts).map(([name, [fallback, meaning]]) => `| \`${name}\` | ${fallback} | ${meaning} |`);
  return ["| variable | default | meaning |", "|---|---|---|", ...rows].join("\n");
}
