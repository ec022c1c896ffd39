"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useStore } from "../../api/use-store.ts";
import { useVisitor } from "../../api/use-visitor.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { newest, type Sending, sending } from "../answer/answers.ts";
import { useSend } from "../answer/use-send.ts";
import { type Composition, compositionHref } from "../composition.ts";
import type { OperationShape } from "../operation-shape.ts";
import { denseVerb } from "./field-look.ts";

const KeysDialog = lazy(async () => ({ default: (await import("../keys-dialog.tsx")).KeysDialog }));

interface SendBarProps {
  readonly composition: Composition;
  readonly shape: OperationShape | undefined;
  readonly problems: number;
}

const busyWords = { workspace: "Making a workspace", sending: "Sending" } as const;
const idle: Sending = { phase: "idle" };

/** Sends it, by the button or by Ctrl Enter from anywhere on the page. */
export function SendBar({ composition, shape, problems }: SendBarProps) {
  const { phase } = useStore(sending, idle);
  const visitor = useVisitor();
  const sent = useStore(newest, null);
  const busy = phase === "workspace" || phase === "sending" ? busyWords[phase] : null;
  const lacks = shape?.pathFields.filter(({ name }) => !composition.path[name]).map(({ name }) => name) ?? [];
  const sendIt = useSend();
  const stuck = useScrolled();
  const [keys, setKeys] = useState(false);
  const waits = !shape || lacks.length > 0;
  const send = useRef<() => void>(() => undefined);
  // Who chooses an operation and sends it in one breath need not wait for its fields.
  const early = useRef(false);
  send.current = () => {
    early.current = !shape;
    if (shape && !waits && !busy) void sendIt(shape).then(showAnswer);
  };
  useEffect(() => {
    if (shape && early.current) send.current();
  }, [shape]);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      send.current();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(compositionHref(composition), location.origin).href);
    announce("The link holds the operation and its body. It holds no key.");
  };
  return (
    <footer
      className={`z-1 ${stuck ? "sticky bottom-0" : ""} flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-border bg-elevated px-5 py-3`}
    >
      <Button kind="ink" busy={busy} waits={waits} aria-keyshortcuts="Control+Enter" onClick={() => send.current()}>
        Send
        <kbd className="rounded border border-current px-1 font-text text-eyebrow leading-4 max-lg:hidden">
          Ctrl Enter
        </kbd>
      </Button>
      <button
        type="button"
        onClick={() => void copy().catch(() => announce("The browser did not let it be copied."))}
        className={denseVerb}
      >
        <Icon name="copy" className="size-3.5" />
        Copy link
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setKeys(true)}
        className={`${denseVerb} max-lg:hidden`}
      >
        Keys
      </button>
      <p className="ml-auto text-right text-code text-muted-text">
        {lacks.length > 0
          ? `Fill in ${lacks.join(" and ")} first`
          : problems > 0
            ? `${problems === 1 ? "1 thing" : `${problems} things`} to correct`
            : visitor
              ? `with key …${visitor.hint.slice(-4)}`
              : "makes a test workspace first"}
        {sent && sent.answer === null && !busy ? <span className="block text-ink">again with the same key</span> : null}
      </p>
      {keys ? (
        <Suspense>
          <KeysDialog onClose={() => setKeys(false)} />
        </Suspense>
      ) : null}
    </footer>
  );
}

/** Where the answer stands below the composer, it comes into view by itself. */
function showAnswer(): void {
  if (matchMedia("(min-width: 64rem)").matches) return;
  const motion = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  document.getElementById("answer-title")?.scrollIntoView({ block: "start", behavior: motion });
}

/** Whether the page is scrolled: only then does the bar lie over what is composed, at the lower edge of a small screen. */
function useScrolled(): boolean {
  const [scrolled, setScrolled] = useState(false);
  useEffect(() => {
    const look = () => setScrolled(scrollY > 0);
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, []);
  return scrolled;
}
