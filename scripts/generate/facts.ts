import { array, type Contract, child, type JsonObject, object } from "./contract.ts";
import { head, literal, union } from "./print.ts";

const named: Record<string, string> = {
  plans: "Plan",
  roles: "Role",
  policies: "Policy",
  scopes: "Scope",
  events: "EventName",
  outcomes: "Outcome",
  postStatuses: "PostStatus",
  deliveryStatuses: "DeliveryStatus",
  errorCategories: "ErrorCategory",
  codes: "Code",
  fieldCodes: "FieldCode",
  webhookCodes: "WebhookCode",
  signatureReasons: "SignatureReason",
  sources: "CallSource",
  seeds: "SeedName",
};

/** The shared facts of `x-aloha`, each under its own name, with the types that follow from them. */
export function factsFile(contract: Contract): string {
  const parts = Object.entries(contract.facts).map(([name, value]) => {
    if (name === "channels") return channelsPart(object(value));
    const type = named[name];
    const keys = type ? `export type ${type} = keyof typeof ${name};\n` : "";
    return `export const ${name} = ${literal(value)} as const;\n${keys}`;
  });
  return [head, 'import type { components } from "./types.gen.ts";\n', apiPart(contract), ...parts].join("\n");
}

function apiPart(contract: Contract): string {
  const info = child(contract.document, "info");
  const { title, version, summary } = info;
  const server = object(array(contract.document.servers)[0]).url ?? null;
  const facts: JsonObject = { title: title ?? null, version: version ?? null, summary: summary ?? null, server };
  return `export const api = ${literal({ ...facts, contact: child(info, "contact").email ?? null })} as const;\n`;
}

function channelsPart(channels: JsonObject): string {
  return [
    `export type ChannelSlug =\n  | ${union(Object.keys(channels)).replaceAll(" | ", "\n  | ")};\n`,
    'export type Counter = components["schemas"]["Counter"];\n',
    "/** What one channel takes: the very fields that listChannels shows. */\n",
    'export type ChannelFacts = Omit<components["schemas"]["Channel"], "object" | "slug" | "connection">;\n',
    `export const channels: Readonly<Record<ChannelSlug, ChannelFacts>> = ${literal(channels)};\n`,
  ].join("");
}
