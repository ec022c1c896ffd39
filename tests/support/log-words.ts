import type { Schema } from "#sandbox/contract/types.ts";
import { type Answered, type CallOptions, call } from "./call.ts";

export type Logged = Schema<"LoggedRequest">;
export type LoggedDetail = Schema<"LoggedRequestDetail">;

export interface LogPage {
  data: Logged[];
  hasMore: boolean;
  nextCursor: string | null;
  link: string | null;
}

/** One page of the request log. */
export async function logPage(key: string, query = ""): Promise<LogPage> {
  const answer = await call("GET", `/v1/sandbox/requests${query}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return { ...(answer.body as unknown as LogPage), link: answer.headers.get("link") };
}

/** The calls that a query finds, the newest first. */
export async function logged(key: string, query = ""): Promise<Logged[]> {
  return (await logPage(key, query)).data;
}

export async function loggedWhole(key: string, id: string): Promise<LoggedDetail> {
  const answer = await call("GET", `/v1/sandbox/requests/${id}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as LoggedDetail;
}

/** The name of an answered call. */
export function nameOf(answer: Answered): string {
  return answer.headers.get("x-request-id") ?? "";
}

/** Makes a call and reads what the log has of it. */
export async function callAndRead(
  method: string,
  path: string,
  options: CallOptions & { key: string },
): Promise<LoggedDetail> {
  return loggedWhole(options.key, nameOf(await call(method, path, options)));
}
