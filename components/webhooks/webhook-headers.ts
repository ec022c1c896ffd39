import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export interface WebhookHeader {
  readonly name: string;
  readonly description: string;
}

interface Contract {
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly parameters: readonly Reference[] } }>>;
  readonly components: { readonly parameters: Readonly<Record<string, WebhookHeader>> };
}
interface Reference {
  readonly $ref: string;
}

/** The headers of a webhook as the contract describes them, in its order. Runs on the server only. */
export function webhookHeaders(): WebhookHeader[] {
  const contract = parse(readFileSync(join(process.cwd(), "openapi.yaml"), "utf8")) as Contract;
  const [first] = Object.values(contract.webhooks);
  if (!first) throw new Error("The contract describes no webhooks.");
  return first.post.parameters.map(({ $ref }) => {
    const found = contract.components.parameters[$ref.split("/").at(-1) ?? ""];
    if (!found) throw new Error(`The contract has no parameter ${$ref}.`);
    return { name: found.name, description: found.description.trim() };
  });
}
