import { call, newWorkspace } from "#tests/support/call.ts";

/** A post that every channel rule accepts. */
export const note = { content: "a monday note.", channels: ["linkedin", "x"], scheduledAt: "2026-11-30T09:30:00Z" };

/** Of such a post nothing comes but what the test asks for: what is forced is all that happens. */
export const unanswered = { test: { linkedin: "publish", x: "publish" } };

export interface TestPost {
  id: string;
  status: string;
  content: string;
  scheduledAt: string | null;
  publishedAt: string | null;
  channels: string[];
  warnings: { channel: string | null; code: string; message: string }[];
  deliveries: {
    id: string;
    channel: string;
    status: string;
    content: string;
    scheduledAt: string | null;
    publishedAt: string | null;
    remoteUrl: string | null;
    attempts: number;
    nextAttemptAt: string | null;
    card: { url: string; width: number; height: number; alt: string } | null;
    error: { category: string; retryable: boolean; source: string } | null;
  }[];
}

export interface TestProblem {
  code: string;
  detail: string;
  errors: {
    pointer?: string;
    parameter?: string;
    code: string;
    suggestion?: string;
    channel?: string;
    limit?: number;
    actual?: number;
  }[];
  earlierPostId?: string;
  scope?: string;
  violatedPolicies?: string[];
  line?: number;
  column?: number;
}

export async function create(key: string, body: Record<string, unknown> = {}): Promise<TestPost> {
  const answer = await call("POST", "/v1/posts", { key, body: { ...note, ...body } });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as TestPost;
}

export async function read(key: string, id: string): Promise<TestPost> {
  return (await call("GET", `/v1/posts/${id}`, { key })).body as unknown as TestPost;
}

interface Happened {
  at: string;
  kind: string;
  event: string | null;
  channel: string | null;
}

/** Moves the clock, and tells what happened but for the steps of matrices: every reply sets some off. */
export async function advance(key: string, by: string): Promise<Happened[]> {
  return (await advanceWhole(key, by)).filter(({ kind }) => !kind.startsWith("matrix_"));
}

/** The same with the steps of matrices. */
export async function advanceWhole(key: string, by: string): Promise<Happened[]> {
  const answer = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by } });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { happened: Happened[] }).happened;
}

/** Sends a request that must be refused and returns its problem. */
export async function refusal(
  method: string,
  path: string,
  options: Parameters<typeof call>[2],
): Promise<TestProblem & { status: number }> {
  const answer = await call(method, path, options);
  return { ...(answer.body as unknown as TestProblem), status: answer.status };
}

export async function newKey(body: Record<string, unknown> = {}): Promise<string> {
  return (await newWorkspace(body)).key;
}
