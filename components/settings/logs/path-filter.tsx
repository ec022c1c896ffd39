"use client";

import { type FormEvent, useEffect, useState } from "react";
import { replaceWith } from "../use-address.ts";
import { useLogPlace } from "./use-log-place.ts";

/** Calls whose path begins like this. */
export function PathFilter() {
  const { address } = useLogPlace();
  const asked = address.params.get("path") ?? "";
  const [path, setPath] = useState(asked);
  useEffect(() => setPath(asked), [asked]);
  const narrow = (event?: FormEvent) => {
    event?.preventDefault();
    if (path.trim() !== asked) replaceWith(address.with({ path: path.trim() }));
  };
  return (
    <form onSubmit={narrow} className="min-w-0">
      <input
        aria-label="Path begins with"
        placeholder="/v1/posts"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={path}
        onChange={(event) => setPath(event.target.value)}
        onBlur={() => narrow()}
        className="min-h-11 w-44 rounded-md border border-control bg-elevated px-4 font-mono text-code placeholder:text-muted-text hover:border-ink"
      />
    </form>
  );
}
