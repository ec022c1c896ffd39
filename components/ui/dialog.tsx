"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface DialogProps {
  readonly title: string;
  /** The second half of the title, in italics. */
  readonly italic?: string;
  readonly onClose: () => void;
  /** What would be lost by closing now, as a question; closing asks it once. */
  readonly guard?: string | null;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One thing to do, in front of the page. The focus stays inside, and goes back to where it came from. */
export function Dialog({ title, italic, onClose, guard = null, wide = false, children }: DialogProps) {
  const [asking, setAsking] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const asks = asking && guard !== null;
  return (
    <Base.Root
      open
      onOpenChange={(open, details) => {
        if (open) return;
        if (guard === null || asks) onClose();
        else {
          details.cancel();
          setAsking(true);
        }
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-background/80 transition-opacity data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-40 grid grid-cols-[minmax(0,1fr)] overflow-y-auto p-4 sm:p-8">
          <Base.Popup
            initialFocus={() => startOf(body.current)}
            className={`m-auto w-full rounded-card border border-border-strong bg-elevated outline-none transition-[opacity,translate] data-starting-style:translate-y-2 data-starting-style:opacity-0 ${wide ? "max-w-3xl" : "max-w-lg"}`}
          >
            <div className="flex items-start justify-between gap-4 pt-6 pr-4 pl-6 sm:pt-8 sm:pr-6 sm:pl-8">
              <Base.Title className="min-w-0 pt-1 font-display text-[1.75rem] leading-[1.1] tracking-[-0.03em] break-words">
                {title} {italic ? <i className="font-display-italic font-light text-primary italic">{italic}</i> : null}
              </Base.Title>
              <Base.Close
                aria-label="Close"
                className="-mt-1 inline-grid size-11 flex-none place-items-center rounded-full hover:bg-muted"
              >
                <Icon name="cross" className="size-5" />
              </Base.Close>
            </div>
            <div ref={body} className="px-6 pt-4 pb-6 sm:px-8 sm:pb-8">
              {children}
            </div>
            {asks ? <Question words={guard} onStay={() => setAsking(false)} onLeave={onClose} /> : null}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Where to begin: at what the dialog names, else at its first field, else at the dialog itself. */
function startOf(body: HTMLElement | null): HTMLElement | true {
  return (
    body?.querySelector<HTMLElement>("[data-start]") ??
    body?.querySelector<HTMLElement>("input:not(:disabled), select, textarea") ??
    true
  );
}

function Question({ words, onStay, onLeave }: { words: string; onStay: () => void; onLeave: () => void }) {
  return (
    <div
      role="alert"
      className="sticky bottom-0 flex flex-wrap items-center gap-3 rounded-b-card bg-peach-100 px-6 py-4 sm:px-8"
    >
      <p className="mr-auto text-note">{words}</p>
      <Button kind="text" onClick={onLeave} className="mr-2">
        Close all the same
      </Button>
      <Button kind="ink" autoFocus onClick={onStay}>
        Stay here
      </Button>
    </div>
  );
}
