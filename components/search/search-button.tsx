"use client";

import { type ComponentType, useCallback, useEffect, useState } from "react";
import { Icon } from "../ui/icon.tsx";
import type { SearchDialogProps } from "./search-dialog.tsx";

declare global {
  /** From public/early.js, which hears the keys before this is awake, and holds what is typed until it is taken. */
  var alohaSearch: { readonly asked: boolean; hold(): void; take(): string | null } | undefined;
}

const early = "/early.js";
const look =
  "inline-flex size-11 items-center justify-center gap-2 rounded-full hover:bg-muted xl:h-9 xl:w-auto xl:border xl:border-control xl:px-3.5 xl:text-small xl:text-muted-text";

/** Opens the search: by a press, by `/`, or by Ctrl K. What it needs is fetched when it is opened for the first time. */
export function SearchButton({ index }: { index: string }) {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);
  const [begun, setBegun] = useState<string | null>(null);
  const open = useCallback(async () => {
    const early = globalThis.alohaSearch;
    try {
      const { SearchDialog } = await import("./search-dialog.tsx");
      setDialog(() => SearchDialog);
      setBegun(early ? early.take() : "");
    } catch {
      location.assign(`/search?q=${encodeURIComponent(early?.take() ?? "")}`);
    }
  }, []);
  useEffect(() => {
    addEventListener("aloha:search", open);
    // In a page that scripts had to make, the one of the head never ran.
    if (!globalThis.alohaSearch) document.head.append(Object.assign(document.createElement("script"), { src: early }));
    else if (globalThis.alohaSearch.asked) void open();
    return () => removeEventListener("aloha:search", open);
  }, [open]);
  const press = () => {
    globalThis.alohaSearch?.hold();
    void open();
  };
  const words = (
    <>
      <Icon name="search" className="size-5 xl:size-4" />
      <span className="max-xl:sr-only">Search</span>
      <span aria-hidden="true" className="font-mono text-fine max-xl:hidden">
        /
      </span>
    </>
  );
  return (
    <>
      <a href="/search" className={`js:hidden ${look}`}>
        {words}
      </a>
      <button type="button" aria-keyshortcuts="/ Control+K Meta+K" onClick={press} className={`no-js:hidden ${look}`}>
        {words}
      </button>
      {Dialog && begun !== null ? <Dialog index={index} begun={begun} onClose={() => setBegun(null)} /> : null}
    </>
  );
}
