import { plans, policies, scopes } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";

/** A fact of an operation: a line with `code` and [links](#headers) in it. */
export interface OperationFact {
  readonly name: string;
  readonly line: string;
}

/** Who may call an operation, how often, and what a repeat does. */
export function factsOfOperation(operation: Operation): OperationFact[] {
  const { roles, testOnly, idempotent } = operation;
  const facts = [{ name: "Who", line: whoOf(operation) }];
  if (roles) facts.push({ name: "Roles", line: roles.map((name) => `\`${name}\``).join(", ") });
  facts.push({ name: "Modes", line: testOnly ? "Test only. With a live key this path is 404." : modesOf(operation) });
  facts.push({ name: "Limit", line: limitOf(operation) });
  if (idempotent) facts.push({ name: "Repeats", line: repeatOf(operation) });
  const secret = secretOf(operation);
  if (secret !== null) facts.push({ name: "Secrets", line: secret });
  return facts;
}

function repeatOf({ showsSecret }: Operation): string {
  const safe = "Safe with an [Idempotency-Key](#header.Idempotency-Key)";
  return showsSecret === "once"
    ? `${safe}: nothing is done twice. A repeat gets \`secret_already_shown\`, since the first answer held a secret.`
    : `${safe}: a repeat gets the first answer again.`;
}

function secretOf({ showsSecret, idempotent }: Operation): string | null {
  if (showsSecret === "no") return null;
  if (showsSecret === "again")
    return "The answer shows a secret. [revealWebhookSecrets](/reference/webhooks/revealWebhookSecrets) shows it again.";
  return idempotent ? "The answer shows a secret, and shows it once." : "The answer shows secrets, at each call.";
}

function whoOf({ audience, scope, people }: Operation): string {
  if (audience === "public") return "Anybody. No key is needed.";
  if (audience === "visitor") return "The portal, for anybody who visits it.";
  if (audience === "session") return "The portal, for a person who is signed in. A key cannot call it.";
  const may = people ? " Settings calls it too, for a person." : "";
  if (scope === "none") return `Any key.${may}`;
  return `A key or an app with the scope \`${scope}\`: ${lower(scopes[scope])}${may}`;
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
