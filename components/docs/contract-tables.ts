import { errorPath } from "#content/navigation.ts";
import {
  type Code,
  codes,
  deliveryStatuses,
  errorCategories,
  faults,
  outcomes,
  plans,
  policies,
  postStatuses,
  scopes,
  seeds,
} from "#sandbox/contract/facts.gen.ts";
import { readContract } from "../reference/read-contract.ts";
import { named, nameTable, smallCode, table } from "./table.ts";

const limitHeaders = [
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "RateLimit-Policy",
  "RateLimit",
  "Retry-After",
];
const menders = { user: "You", platform: "The network", system: "Aloha" } as const;

const resetFates = [
  { what: "Posts, events, threads, runs, files, exports, voices", fate: "They go." },
  { what: "What was queued, and deliveries of webhooks", fate: "They go, and nobody hears of them." },
  { what: "The catcher, and what it caught", fate: "It is empty, and answers 200 again." },
  { what: "Keys and their secrets, apps that were allowed", fate: "They stay." },
  {
    what: "Webhooks with their secrets",
    fate: "They stay. One that was switched off for its failures is on again.",
  },
  { what: "Snapshots, and what you shared", fate: "They stay." },
  { what: "The log, usage, the plan, rate limits", fate: "They stay." },
  { what: "An `Idempotency-Key` of an earlier call", fate: "It is free again." },
  { what: "Live mode, and every other workspace", fate: "Nothing changes." },
] as const;

/** The tables that any guide may name. */
export const contractTables = {
  /** What each scope opens. */
  ScopeTable: () =>
    nameTable({ name: "The scopes, and what each opens", of: "Scope", title: "Opens", rows: wordsOf(scopes) }),

  /** What each plan admits. */
  PlanTable: () =>
    table({
      name: "The plans, and how many calls each admits",
      rows: Object.values(plans),
      keyOf: ({ name }) => name,
      columns: [
        { title: "Plan", cell: ({ name }) => name },
        { title: "Calls in any 60 seconds", cell: ({ requestsPerMinute }) => requestsPerMinute.toLocaleString("en") },
      ],
    }),

  /** The limits beside those of the plans. */
  PolicyTable: () =>
    nameTable({
      name: "Limits beside those of the plans",
      of: "Policy",
      title: "What it counts",
      rows: Object.entries(policies).map(([name, { requestsPerMinute, description }]) => ({
        name,
        words: `${description} ${requestsPerMinute.toLocaleString("en")} a minute.`,
      })),
    }),

  /** Some error codes, each with its status, what happened and what to do. */
  CodesTable: ({ codes: names }: { codes: string }) =>
    table({
      name: "Error codes, what happened and what to do",
      rows: names.split(" ").map((name) => ({ name, ...codes[name as Code] })),
      keyOf: ({ name }) => name,
      columns: [
        {
          title: "Code",
          cell: ({ name, status }) => `[${name}](${errorPath(name)}) ${status}`,
          look: "sm:w-[15rem]",
          cellLook: "text-muted-text",
        },
        { title: "What happened", cell: ({ cause }) => cause },
        { title: "What to do", cell: ({ remedy }) => remedy },
      ],
    }),

  /** What each status of a post means. */
  PostStatusTable: () =>
    nameTable({
      name: "The statuses of a post",
      of: "Status",
      title: "Means",
      rows: Object.entries(postStatuses).map(([name, { meaning }]) => ({ name, words: meaning })),
    }),

  /** What each status of a delivery means, and what may follow. */
  DeliveryStatusTable: () =>
    table({
      name: "The statuses of a delivery, and what may follow",
      rows: named(deliveryStatuses),
      keyOf: ({ name }) => name,
      columns: [
        { title: "Status", cell: ({ name }) => `\`${name}\``, look: "sm:w-[11rem]" },
        { title: "Means", cell: ({ meaning }) => meaning },
        {
          title: "What may follow",
          cell: ({ next }) => (next.length === 0 ? "Nothing" : next.join(", ")),
          cellLook: smallCode,
        },
      ],
    }),

  /** Why a network refused, who can mend it, and whether Aloha tries again. */
  CategoryTable: () =>
    table({
      name: "Why a delivery fails",
      rows: named(errorCategories),
      keyOf: ({ name }) => name,
      columns: [
        { title: "Category", cell: ({ name }) => `\`${name}\``, look: "sm:w-[12rem]" },
        { title: "Means", cell: ({ meaning }) => meaning },
        { title: "Tried again", cell: ({ retried }) => (retried ? "Yes, three times" : "No") },
        { title: "Who can mend it", cell: ({ source }) => menders[source] },
      ],
    }),

  /** What a call may ask to go wrong. */
  FaultTable: () =>
    nameTable({
      name: "The faults that a call may ask for",
      of: "Fault",
      title: "What happens",
      rows: Object.values(faults).map(({ form, effect }) => ({ name: form, words: effect })),
    }),

  /** What a test workspace may hold at its start. */
  SeedTable: () =>
    nameTable({
      name: "The seeds of a test workspace",
      of: "Seed",
      title: "What it holds",
      rows: Object.entries(seeds).map(([name, { description }]) => ({ name, words: description })),
    }),

  /** What becomes of a workspace in a reset. */
  ResetTable: () =>
    table({
      name: "What goes in a reset, and what stays",
      rows: resetFates,
      keyOf: ({ what }) => what,
      columns: [
        { title: "What", cell: ({ what }) => what, look: "sm:w-[48%]" },
        { title: "In a reset", cell: ({ fate }) => fate },
      ],
    }),

  /** The outcomes that a test post may ask for. */
  OutcomeTable: () =>
    table({
      name: "The outcomes that a test post may ask for",
      rows: named(outcomes),
      keyOf: ({ name }) => name,
      columns: [
        { title: "Outcome", cell: ({ name }) => `\`${name}\``, look: "sm:w-[12rem]" },
        { title: "What happens", cell: ({ meaning }) => meaning },
        { title: "Delivery ends", cell: ({ delivery }) => `\`${delivery}\`` },
        { title: "Event", cell: ({ events }) => (events.length === 0 ? "None" : `\`${events.join(", ")}\``) },
      ],
    }),

  /** The headers that say what is left. */
  LimitHeaders: () => {
    const { headers } = readContract().components;
    const rows = limitHeaders.map((name) => ({ name, words: headers[name]?.description ?? "" }));
    return nameTable({ name: "The headers that say what is left", of: "Header", title: "Says", rows });
  },
};

function wordsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([name, text]) => ({ name, words: text }));
}
