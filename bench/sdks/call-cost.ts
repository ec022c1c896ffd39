// What a call costs over raw fetch, in microseconds of CPU: a POST whose answer is made here, so that no network is
// measured. Clients take turns, and of many rounds the least counts. Run in a folder where the packages are installed:
// node call-cost.ts ROUNDS NAME…
const [rounds = "20", ...names] = process.argv.slice(2);
const callsPerRound = 400;

const post = { content: "a monday note.", channels: ["instagram"], scheduledAt: "2026-04-15T09:30:00.000Z" };
const answer = JSON.stringify({ id: "post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1", object: "post", ...post, metadata: {} });
const headers = {
  "content-type": "application/json",
  date: "Wed, 15 Apr 2026 09:00:00 GMT",
  "x-request-id": "req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6",
  "x-ratelimit-limit": "600",
  "x-ratelimit-remaining": "599",
  "x-ratelimit-reset": "1776243660",
  ratelimit: '"free";r=599;t=60',
};
const respond = async (_url: unknown, _init?: RequestInit) => new Response(answer, { status: 200, headers });
// Some clients take no fetch of their own.
globalThis.fetch = respond as typeof fetch;

type Call = () => Promise<unknown>;
// biome-ignore lint/suspicious/noExplicitAny: the packages are not installed where this is compiled.
const load = (name: string): Promise<any> => import(name);

async function ours(options: object): Promise<Call> {
  const { Aloha } = await load("@aloha/sdk");
  const client = new Aloha({ apiKey: "alo_test_0123456789abcdefghij", fetch: respond, ...options });
  return () => client.posts.create({ ...post, scheduledAt: new Date(post.scheduledAt) });
}

const clients: Readonly<Record<string, () => Promise<Call>>> = {
  fetch: async () => async () => {
    const sent = {
      method: "POST",
      headers: { authorization: "Bearer alo_test_0123456789abcdefghij", "content-type": "application/json" },
      body: JSON.stringify(post),
    };
    return (await fetch("https://api.usealoha.app/v1/posts", sent)).json();
  },
  // Retries, a deadline and an idempotency key are always on.
  "@aloha/sdk": () => ours({}),
  "@aloha/sdk with hooks and pace": () => ours({ pace: true, onRequest() {}, onResponse() {}, onRetry() {} }),
  openai: async () => {
    const { default: OpenAI } = await load("openai");
    const client = new OpenAI({ apiKey: "sk-x", fetch: respond });
    return () => client.post("/posts", { body: post });
  },
  stripe: async () => {
    const { default: Stripe } = await load("stripe");
    const client = new Stripe("sk_test_x", { httpClient: Stripe.createFetchHttpClient(respond), telemetry: false });
    return () => client.customers.create({ name: post.content, metadata: { channel: "instagram" } });
  },
  svix: async () => {
    const { Svix } = await load("svix");
    const client = new Svix("testsk_x.eu");
    return () => client.application.create({ name: post.content });
  },
  resend: async () => {
    const { Resend } = await load("resend");
    const client = new Resend("re_x");
    return () => client.emails.send({ from: "a@b.co", to: "b@b.co", subject: "a", text: post.content });
  },
};

const calls = new Map<string, Call>();
for (const name of names) calls.set(name, (await clients[name]?.()) ?? (await Promise.reject(new Error(name))));
const least = new Map<string, number>();
for (let round = 0; round < Number(rounds); round++) {
  for (const [name, call] of calls) {
    const before = process.cpuUsage();
    for (let count = 0; count < callsPerRound; count++) await call();
    const { user, system } = process.cpuUsage(before);
    const micros = (user + system) / callsPerRound;
    least.set(name, Math.min(least.get(name) ?? micros, micros));
  }
}
console.log(JSON.stringify(Object.fromEntries(least)));
