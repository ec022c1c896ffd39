import { KeyRow, keyColumns } from "./key-row.tsx";
import type { Key } from "./key-words.ts";

/** The keys of a workspace and mode on one card, each to be opened. */
export function KeyLedger({ keys, name }: { keys: readonly Key[]; name: string }) {
  return (
    <div className="overflow-clip rounded-card border border-border bg-elevated">
      <div
        aria-hidden="true"
        className={`border-b border-border px-6 pt-3.5 pb-3 text-code text-muted-text max-md:hidden ${keyColumns}`}
      >
        <span>Name and key</span>
        <span>Scopes</span>
        <span>Last used</span>
        <span>Expires</span>
      </div>
      <ul aria-label={name}>
        {keys.map((item) => (
          <KeyRow key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}
