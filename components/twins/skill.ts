import { keyGracePeriodSeconds } from "#sandbox/contract/facts.gen.ts";

/** What the skill is called, and when an agent should take it up. */
export const skill = {
  name: "aloha-api",
  description:
    "Use the Aloha API to schedule, read, change and check social-media posts, read the inbox, run matrices and receive webhooks. Take it up when somebody writes code against Aloha, or asks for something to be done in an Aloha workspace.",
} as const;

/** The skill file: what an agent needs to know to work with the API, and what it must not do. */
export function skillText(base: string, api: string): string {
  return `---
name: ${skill.name}
description: ${skill.description}
---

# Aloha API

Base address: \`${api}/v1\`. Every page of the docs is Markdown at its address with \`.md\`; [llms.txt](${base}/llms.txt) lists them. The contract is [openapi.yaml](${base}/openapi.yaml): a field that it does not name is refused.

## Keys

1. Begin in test mode. \`POST /v1/sandbox/workspaces\` needs no key and answers with a workspace and a key that begins with \`alo_test_\`. Nothing that it does reaches a real network.
2. Read the key from the environment variable \`ALOHA_KEY\`, and send it as \`Authorization: Bearer $ALOHA_KEY\`. Never put it into an address, a file that is committed, or an answer to a person.
3. Ask a person before you use a key that begins with \`alo_live_\`. What it publishes is public.
4. A key that was seen by others is rotated in Settings by a person. The old one works for ${keyGracePeriodSeconds / 3600} more hours, unless they end it at once.

## Calls

- For TypeScript there is \`@aloha/sdk\` and for Python \`usealoha\`: every operation, typed errors, retries that do nothing twice. [Every method](${base}/docs/sdks/methods.md) lists them beside the commands of the CLI.
- Check before you publish: \`POST /v1/posts/validate\` takes the body of \`createPost\`, stores nothing, and says for each channel what stands in the way.
- Name each \`POST\` with an \`Idempotency-Key\`, and keep it when you try again. A repeat gets the first answer and does nothing twice.
- An error is \`application/problem+json\`. Read \`code\`, then the page at \`type\` with \`.md\`: it says what to do. A 422 lists every problem at once, each with its \`pointer\`.
- On 429 wait for the seconds of \`Retry-After\`. A refused call costs nothing.
- Lists have \`data\`, \`hasMore\` and \`nextCursor\`; send the cursor back as \`cursor\`.
- Do not wait in test mode. \`POST /v1/sandbox/clock/advance\` moves the clock of the workspace and does all that falls due.

## Where to read

- [Quickstart](${base}/docs/quickstart.md)
- [Posts](${base}/docs/posts.md)
- [SDKs](${base}/docs/sdks.md), and [the CLI](${base}/docs/cli.md)
- [Webhooks](${base}/docs/webhooks.md)
- [Errors](${base}/docs/errors.md)
- [Every operation](${base}/reference.md)
- [Agents](${base}/docs/agents.md)
`;
}
