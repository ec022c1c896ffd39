"use client";

import { Dialog } from "../ui/dialog.tsx";
import { shortcuts } from "./shortcuts.ts";

/** What the keyboard does in the console. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="By keyboard," italic="from anywhere." onClose={onClose}>
      <dl className="divide-y divide-border border-y border-border" data-start="" tabIndex={-1}>
        {shortcuts.map(({ keys, does }) => (
          <div key={keys} className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-4 py-2.5 text-note">
            <dt className="flex gap-1">
              {keys.split(" ").map((key) => (
                <kbd key={key} className="rounded border border-control px-1.5 font-text text-code leading-5.5">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-small leading-normal text-muted-text">
        In the log, arrows walk through the calls and Enter opens one. In the list of operations, arrows and Enter
        choose.
      </p>
    </Dialog>
  );
}
