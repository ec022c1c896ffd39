import { operations } from "#sandbox/contract/operations.gen.ts";
import type { SharedRequest, SharedSnapshot } from "#sandbox/contract/shared-copy.ts";
import type { Composition } from "../sandbox/composition.ts";

/** A shared call as the console can send it; null for one that no key could send. */
export function compositionOfCall(copy: SharedRequest): Composition | null {
  const operation = Object.values(operations).find(({ id }) => id === copy.operationId);
  if (operation?.audience !== "key" || operation.streams) return null;
  const { headers, body, bodyTruncated } = copy.request;
  return {
    op: operation.id,
    path: pathValues(operation.path, copy.path),
    query: Object.fromEntries(new URLSearchParams(copy.query ?? "")),
    body: bodyTruncated ? "" : (body ?? ""),
    headers: {},
    fault: headers["aloha-sandbox-fault"] ?? "",
  };
}

/** The first post of a snapshot as the console can make it. */
export function compositionOfSnapshot({ posts }: SharedSnapshot): Composition {
  const [post] = posts;
  const body = post ? JSON.stringify({ content: post.content, channels: post.channels }) : "";
  return { op: "createPost", path: {}, query: {}, headers: {}, body, fault: "" };
}

function pathValues(template: string, path: string): Record<string, string> {
  const parts = path.split("/");
  const named = template.split("/").flatMap((part, place) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? [[name, parts[place] ?? ""] as const] : [];
  });
  return Object.fromEntries(named);
}
