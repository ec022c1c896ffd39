/** A route of Next's router. */
export const routeHandler = `import { webhooks } from "@aloha/sdk/webhooks";

export const POST = webhooks.handler({
  secret: process.env.ALOHA_WEBHOOK_SECRET ?? "",
  on: {
    "post.published": (event) => console.log("published", event.data.postId),
    "post.failed": (event) => console.log("failed", event.data.postId),
  },
});
`;

/** A server that runs alone: node --env-file=.env aloha-hook.mjs */
export const plainHandler = `// Run it: node --env-file=.env aloha-hook.mjs
import { createServer } from "node:http";
import { webhooks } from "@aloha/sdk/webhooks";

const handle = webhooks.handler({
  secret: process.env.ALOHA_WEBHOOK_SECRET ?? "",
  on: {
    "post.published": (event) => console.log("published", event.data.postId),
    "post.failed": (event) => console.log("failed", event.data.postId),
  },
});

const port = Number(process.env.PORT ?? 4000);

createServer(async (request, response) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const answer = await handle(
    new Request(\`http://localhost\${request.url}\`, {
      method: request.method,
      headers: request.headers,
      body: request.method === "POST" ? Buffer.concat(parts) : undefined,
    }),
  );
  response.writeHead(answer.status).end(await answer.text());
}).listen(port, () => console.log(\`http://localhost:\${port}/hooks/aloha\`));
`;
