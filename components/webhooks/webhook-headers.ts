import { type Parameter, readContract, resolve } from "../reference/read-contract.ts";

export interface WebhookHeader {
  readonly name: string;
  readonly description: string;
}

/** The headers of a webhook as the contract describes them, in its order. Runs on the server only. */
export function webhookHeaders(): WebhookHeader[] {
  const [first] = Object.values(readContract().webhooks);
  if (!first) throw new Error("The contract describes no webhooks.");
  return (first.post.parameters ?? []).map((parameter) => {
    const { name, description } = resolve<Parameter>(parameter as Parameter);
    return { name, description: description.trim() };
  });
}
