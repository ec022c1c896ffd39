import type { Env } from "../env.ts";

/** The settings that anybody may read who can read a log: no secret, and no address that may hold one. */
export function shownSettings(settings: Env) {
  const { databaseUrl, redisUrl, dataDir, traceEndpoint } = settings;
  return {
    production: settings.production,
    node: process.version,
    publicUrl: settings.publicUrl,
    apiUrl: settings.apiUrl,
    host: settings.host,
    port: settings.port,
    pages: settings.pages,
    data: databaseUrl === null ? dataDir : `Postgres at ${new URL(databaseUrl).host}`,
    limits: redisUrl === null ? "of this process" : `Valkey at ${new URL(redisUrl).host}`,
    webhookWorker: settings.webhookWorker,
    trustedProxies: settings.trustedProxies.length,
    proxyHeaders: settings.proxyHeaders,
    tls: settings.tlsCert !== null,
    mail: settings.smtpUrl !== null,
    egressProxy: settings.egressProxy !== null,
    logLevel: settings.logLevel,
    slowRequestMs: settings.slowRequestMs,
    traces: traceEndpoint === null ? "off" : `${settings.tracePercent} % to ${new URL(traceEndpoint).host}`,
  };
}
