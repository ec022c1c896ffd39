import type { ReactNode } from "react";
import { plans, policies, scopes } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";

/** Who may call an operation, how often, and what a repeat does. */
export function OperationFacts({ operation }: { operation: Operation }) {
  return (
    <dl className="reference-facts">
      {factsOf(operation).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function* parts(operation: Operation): Generator<{ name: string; value: ReactNode }> {
  yield { name: "Who", value: whoOf(operation) };
  if (operation.roles) yield { name: "Roles", value: <Roles names={operation.roles} /> };
  yield {
    name: "Modes",
    value: operation.testOnly ? "Test only. With a live key this path is 404." : modesOf(operation),
  };
  yield { name: "Limit", value: limitOf(operation) };
  if (operation.idempotent)
    yield {
      name: "Repeats",
      value: (
        <>
          Safe with an <a href="#header.Idempotency-Key">Idempotency-Key</a>: a repeat gets the first answer again.
        </>
      ),
    };
  if (operation.showsSecret !== "no") yield { name: "Secrets", value: "The answer shows a secret, and shows it once." };
}

function Roles({ names }: { names: readonly string[] }) {
  return (
    <span className="roles">
      {names.map((name) => (
        <code key={name}>{name}</code>
      ))}
    </span>
  );
}

function factsOf(operation: Operation) {
  return [...parts(operation)];
}

function whoOf({ audience, scope, people }: Operation): ReactNode {
  if (audience === "public") return "Anybody. No key is needed.";
  if (audience === "visitor") return "The portal, for anybody who visits it.";
  if (audience === "session") return "The portal, for a person who is signed in. A key cannot call it.";
  const may = people ? " Settings calls it too, for a person." : "";
  if (scope === "none") return `Any key.${may}`;
  return (
    <>
      A key or an app with the scope <code>{scope}</code>: {lower(scopes[scope])}
      {may}
    </>
  );
}

function modesOf({ audience }: Operation): string {
  return audience === "public" ? "Test. It makes a test workspace." : "Live and test. The two never meet.";
}

function limitOf({ policy }: Operation): string {
  if (policy === "plan") {
    const each = Object.values(plans).map(
      ({ name, requestsPerMinute }) => `${requestsPerMinute.toLocaleString("en")} on ${name}`,
    );
    return `Counts against the plan: ${each.join(", ")}, each minute.`;
  }
  const { requestsPerMinute, description } = policies[policy];
  return `${requestsPerMinute} a minute. ${description}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
