"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { goTo, replaceWith } from "../use-address.ts";
import { isRequestId } from "./log-filter.ts";
import { useLogPlace } from "./use-log-place.ts";

/** Finds a text in paths, headers and bodies. The name of a call goes straight to that call. */
export function LogSearch() {
  const { address, hrefOf } = useLogPlace();
  const searched = address.params.get("q") ?? "";
  const [text, setText] = useState(searched);
  useEffect(() => setText(searched), [searched]);
  const find = (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    if (isRequestId(words)) goTo(hrefOf(words));
    else replaceWith(address.with({ q: words }));
  };
  const paste = (pasted: string) => {
    setText(pasted);
    if (isRequestId(pasted.trim())) goTo(hrefOf(pasted.trim()));
  };
  return (
    <search>
      <form onSubmit={find} className="flex flex-wrap gap-2">
        <input
          type="search"
          aria-label="Find a call by its id, or by a text in it"
          placeholder="req_ or a text in it"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => paste(event.target.value)}
          className="min-h-11 min-w-0 flex-[1_1_12rem] rounded-md border border-control bg-elevated px-4 text-note placeholder:text-muted-text hover:border-ink"
        />
        <Button submit>Find</Button>
      </form>
    </search>
  );
}
