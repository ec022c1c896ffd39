import {
  type Code,
  codes,
  deliveryStatuses,
  errorCategories,
  outcomes,
  plans,
  policies,
  postStatuses,
  scopes,
} from "#sandbox/contract/facts.gen.ts";
import { FactTable } from "./fact-table.tsx";
import { NameTable } from "./name-table.tsx";

/** What each scope opens. */
export function ScopeTable() {
  const rows = Object.entries(scopes).map(([name, words]) => ({ name, words }));
  return <NameTable name="The scopes, and what each opens" of="Scope" title="Opens" rows={rows} />;
}

/** What each plan admits. */
export function PlanTable() {
  return (
    <FactTable
      name="The plans, and how many calls each admits"
      rows={Object.values(plans)}
      keyOf={({ name }) => name}
      columns={[
        { title: "Plan", cell: ({ name }) => name },
        { title: "Calls in any 60 seconds", cell: ({ requestsPerMinute }) => requestsPerMinute.toLocaleString("en") },
      ]}
    />
  );
}

/** The limits beside those of the plans. */
export function PolicyTable() {
  const rows = Object.entries(policies).map(([name, { requestsPerMinute, description }]) => ({
    name,
    words: `${description} ${requestsPerMinute.toLocaleString("en")} a minute.`,
  }));
  return <NameTable name="Limits beside those of the plans" of="Policy" title="What it counts" rows={rows} />;
}

/** Some error codes, each with its status, what happened and what to do. */
export function CodesTable({ codes: names }: { codes: string }) {
  return (
    <FactTable
      name="Error codes, what happened and what to do"
      rows={names.split(" ").map((name) => ({ name, ...codes[name as Code] }))}
      keyOf={({ name }) => name}
      columns={[
        {
          title: "Code",
          cell: ({ name, status }) => (
            <>
              <a href={`/docs/errors/${name}`} className="text-primary underline underline-offset-4">
                {name}
              </a>{" "}
              <span className="text-muted-text">{status}</span>
            </>
          ),
          look: "sm:w-[15rem]",
        },
        { title: "What happened", cell: ({ cause }) => cause },
        { title: "What to do", cell: ({ remedy }) => remedy },
      ]}
    />
  );
}

/** What each status of a post means. */
export function PostStatusTable() {
  const rows = Object.entries(postStatuses).map(([name, { meaning }]) => ({ name, words: meaning }));
  return <NameTable name="The statuses of a post" of="Status" title="Means" rows={rows} />;
}

/** What each status of a delivery means, and what may follow. */
export function DeliveryStatusTable() {
  return (
    <FactTable
      name="The statuses of a delivery, and what may follow"
      rows={Object.entries(deliveryStatuses).map(([name, facts]) => ({ name, ...facts }))}
      keyOf={({ name }) => name}
      columns={[
        { title: "Status", cell: ({ name }) => <code>{name}</code>, look: "sm:w-[11rem]" },
        { title: "Means", cell: ({ meaning }) => meaning },
        {
          title: "What may follow",
          cell: ({ next }) =>
            next.length === 0 ? (
              "Nothing"
            ) : (
              <span className="font-mono text-code text-muted-text">{next.join(", ")}</span>
            ),
        },
      ]}
    />
  );
}

/** Why a network refused, who can mend it, and whether Aloha tries again. */
export function CategoryTable() {
  return (
    <FactTable
      name="Why a delivery fails"
      rows={Object.entries(errorCategories).map(([name, facts]) => ({ name, ...facts }))}
      keyOf={({ name }) => name}
      columns={[
        { title: "Category", cell: ({ name }) => <code>{name}</code>, look: "sm:w-[12rem]" },
        { title: "Means", cell: ({ meaning }) => meaning },
        { title: "Tried again", cell: ({ retried }) => (retried ? "Yes, three times" : "No") },
        { title: "Who can mend it", cell: ({ source }) => menders[source] },
      ]}
    />
  );
}

const menders = { user: "You", platform: "The network", system: "Aloha" } as const;

/** The outcomes that a test post may ask for. */
export function OutcomeTable() {
  return (
    <FactTable
      name="The outcomes that a test post may ask for"
      rows={Object.entries(outcomes).map(([name, facts]) => ({ name, ...facts }))}
      keyOf={({ name }) => name}
      columns={[
        { title: "Outcome", cell: ({ name }) => <code>{name}</code>, look: "sm:w-[12rem]" },
        { title: "What happens", cell: ({ meaning }) => meaning },
        { title: "Delivery ends", cell: ({ delivery }) => <code>{delivery}</code> },
        {
          title: "Event",
          cell: ({ events }) => (events.length === 0 ? "None" : <code>{events.join(", ")}</code>),
        },
      ]}
    />
  );
}

const limitHeaders = [
  { name: "X-RateLimit-Limit", words: "How many calls the limit admits in any 60 seconds." },
  { name: "X-RateLimit-Remaining", words: "How many calls are left after this one." },
  { name: "X-RateLimit-Reset", words: "When one more call is free than now, in Unix seconds, rounded up." },
  { name: "RateLimit-Policy", words: 'The limit by name, with its calls and its seconds: `"free";q=60;w=60`.' },
  { name: "RateLimit", words: "What is left of it, and the seconds until one more call is free." },
  { name: "Retry-After", words: "With a `429`: the seconds to wait. Whole, and at least 1." },
];

/** The headers that say what is left. */
export function LimitHeaders() {
  return <NameTable name="The headers that say what is left" of="Header" title="Says" rows={limitHeaders} />;
}

/** The tables that any guide may name. */
export const contractTables = {
  ScopeTable,
  PlanTable,
  PolicyTable,
  CodesTable,
  PostStatusTable,
  DeliveryStatusTable,
  CategoryTable,
  OutcomeTable,
  LimitHeaders,
};
