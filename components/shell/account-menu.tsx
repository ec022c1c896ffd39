"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { PortalSession } from "../api/session.ts";

const AccountPanel = lazy(async () => ({ default: (await import("./account-panel.tsx")).AccountPanel }));

/** The person as an initial in a circle; what it opens is loaded when somebody asks for it. */
export function AccountMenu({ session }: { session: PortalSession }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // It closes the menu, and nothing that is open behind it.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("focusin", away);
    document.addEventListener("keydown", leave);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("focusin", away);
      document.removeEventListener("keydown", leave);
    };
  }, [open]);
  const name = session.user.name || session.user.email || "You";
  return (
    <div ref={box} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-label={`Account of ${name}`}
        onClick={() => setOpen(!open)}
        className="inline-flex size-11 items-center justify-center rounded-full hover:bg-muted"
      >
        <span className="inline-flex size-9 items-center justify-center rounded-full border border-ink bg-elevated font-display text-base leading-none">
          {name.charAt(0).toUpperCase()}
        </span>
      </button>
      {open ? (
        <div className="absolute top-13 right-0 z-20 w-[min(22rem,calc(100vw-2*var(--gutter)))] rounded-card border border-border-strong bg-elevated">
          <Suspense fallback={<p className="px-6 py-5 text-note text-muted-text">One moment …</p>}>
            <AccountPanel session={session} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
