// Makes a claimed workspace with a live and a test key, prints both once, and adds posts when asked:
//   npm run seed -- --plan agency --posts 1000
import { parseArgs } from "node:util";
import { env } from "../sandbox/env.ts";
import { makeKey } from "../sandbox/keys/make-key.ts";
import { openSandbox } from "../sandbox/sandbox.ts";
import { seedPosts } from "../sandbox/seed/seed-posts.ts";
import { systemClock } from "../sandbox/time/clock.ts";
import { liveTime } from "../sandbox/time/workspace-time.ts";
import { createClaimedWorkspace } from "../sandbox/workspaces/create-claimed-workspace.ts";
import { requireNode } from "./node-version.ts";

requireNode();
const { values } = parseArgs({
  options: {
    name: { type: "string", default: "seeded" },
    plan: { type: "string", default: "free" },
    posts: { type: "string", default: "0" },
  },
});
const plans = ["free", "working_team", "agency"] as const;
const plan = plans.find((name) => name === values.plan);
const posts = Number(values.posts);
if (!plan || !Number.isInteger(posts) || posts < 0) {
  console.error("Usage: npm run seed -- [--name NAME] [--plan free|working_team|agency] [--posts COUNT]");
  process.exit(2);
}

const sandbox = await openSandbox(env(), systemClock);
const now = sandbox.clock.now();
const made = await sandbox.engine.transaction(async (session) => {
  const workspaceId = await createClaimedWorkspace(session, { name: values.name, plan, now });
  const desk = { session, workspaceId, time: liveTime(now), realNow: now, userId: null, address: null };
  const wish = { name: "Seeded key", scopes: ["read", "write", "webhook:admin"] as const };
  const live = await makeKey({ ...desk, livemode: true }, wish);
  const test = await makeKey({ ...desk, livemode: false }, wish);
  return { workspaceId, live: live.secret, test: test.secret };
});
await seedPosts(sandbox.engine, { workspaceId: made.workspaceId, count: posts, now });
await sandbox.close();
console.log(
  JSON.stringify({ workspaceId: made.workspaceId, plan, posts, liveKey: made.live, testKey: made.test }, null, 2),
);
