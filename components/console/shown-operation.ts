/** Where the reference shows the operation that Scalar's address names: `#tag/posts/createPost`. Null for other places. */
export function shownOperation(hash: string): string | null {
  const [, tag, operation] = /^#(?:.*\/)?tag\/([^/]+)\/([A-Za-z]+)$/.exec(decodeURIComponent(hash)) ?? [];
  return tag && operation ? `/reference/${tag.toLowerCase()}/${operation}` : null;
}

/** Where the console shows an operation. */
export function consolePath({ tag, id }: { readonly tag: string; readonly id: string }): string {
  return `/reference/console#tag/${tag.toLowerCase()}/${id}`;
}
