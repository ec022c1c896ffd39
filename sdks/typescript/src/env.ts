interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  readonly navigator?: { readonly userAgent?: string };
}

/** A variable of the environment that begins with ALOHA_, where there is one that may be read. */
export function env(name: string): string | undefined {
  try {
    return (globalThis as Host).process?.env?.[`ALOHA_${name}`];
  } catch {
    // Deno asks for permission, and throws when it does not get it.
    return undefined;
  }
}

/** Whether this is a page or a worker of a browser. Node, Bun, Deno and workerd name themselves otherwise. */
export function inBrowser(): boolean {
  return /^Mozilla\//.test((globalThis as Host).navigator?.userAgent as string);
}
