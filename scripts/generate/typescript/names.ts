import type { SdkOperation } from "../sdk-operations.ts";

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of the type of an operation's query, such as `ListPostsQuery`. */
export function queryName({ id }: Pick<SdkOperation, "id">): string {
  return `${upper(id)}Query`;
}

/** The name of the interface of a resource, such as `InboxThreads`. */
export function resourceName(resource: readonly string[]): string {
  return `${resource.map(upper).join("")}Resource`;
}
