"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "../../api/browser-time.ts";
import { usePages, useRead } from "../../api/use-api.ts";
import { replaceWith, useAddress } from "../../settings/use-address.ts";
import { countWords } from "../../ui/count-words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { shortWords } from "../../ui/time-words.ts";

type Diff = Schema<"RequestDiff">;

/** Two calls side by side: what differs, and apart from that what differs each time. */
export function CompareDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const address = useAddress();
  const other = address.params.get("with") ?? "";
  const list = usePages("listRequests", { query: { limit: 40 } });
  const now = browserNow();
  const rows = list.data?.pages.flatMap(({ data }) => data).filter((call) => call.id !== id) ?? [];
  const choices = rows.map((call) => ({
    value: call.id,
    name: `${shortWords(Date.parse(call.at), now)} ${call.operationId ?? call.path} ${call.status}, …${call.id.slice(-4)}`,
  }));
  return (
    <Dialog title="Two calls," italic="side by side." wide onClose={onClose}>
      <SelectField
        label="The other call"
        value={other}
        choices={[{ value: "", name: "Choose the other call" }, ...choices]}
        onChange={(next) => replaceWith(address.with({ with: next }))}
      />
      {list.error ? <FailureNote error={list.error} doing="The log could not be read." /> : null}
      {other ? <Differences id={id} otherId={other} /> : null}
    </Dialog>
  );
}

function Differences({ id, otherId }: { id: string; otherId: string }) {
  const read = useRead("diffRequests", { path: { id, otherId } });
  if (read.error) {
    return <FailureNote error={read.error} doing="They could not be compared." onRetry={() => void read.refetch()} />;
  }
  if (!read.data) return <Skeleton className="mt-4 h-48 w-full" />;
  const { differences, same } = read.data;
  const real = differences.filter((one) => !one.volatile);
  const other = differences.filter((one) => one.volatile);
  return (
    <div className="mt-4 grid gap-4">
      <p className="text-note">
        {same
          ? "They say the same, but for what differs each time."
          : `${countWords(real.length, "difference")} that count${real.length === 1 ? "s" : ""}.`}
      </p>
      {real.length > 0 ? <Table name="What differs" rows={real} /> : null}
      {other.length > 0 ? (
        <details>
          <summary className="min-h-11 py-2 text-note text-muted-text">
            {other.length} that differ each time: ids, instants, durations
          </summary>
          <Table name="What differs each time" rows={other} />
        </details>
      ) : null}
    </div>
  );
}

function Table({ name, rows }: { name: string; rows: Diff["differences"] }) {
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-border"
    >
      <table className="w-full min-w-144 table-fixed text-left text-code">
        <thead>
          <tr className="text-muted-text">
            <th scope="col" className="w-2/5 px-3 py-2 font-normal">
              Where
            </th>
            <th scope="col" className="px-3 py-2 font-normal">
              This call
            </th>
            <th scope="col" className="px-3 py-2 font-normal">
              The other
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pointer, left, right }) => (
            <tr key={pointer} className="border-t border-border align-top">
              <th scope="row" className="px-3 py-2 font-mono text-fine font-normal wrap-anywhere">
                {pointer}
              </th>
              <td className="px-3 py-2 font-mono text-fine wrap-anywhere">{shown(left)}</td>
              <td className="px-3 py-2 font-mono text-fine wrap-anywhere">{shown(right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function shown(value: unknown): string {
  return value === null ? "nothing" : JSON.stringify(value).slice(0, 400);
}
