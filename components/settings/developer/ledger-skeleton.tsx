import { Loading, Skeleton } from "../../ui/skeleton.tsx";

/** A list on its card, before it is there. */
export function LedgerSkeleton({ words, rows }: { words: string; rows: number }) {
  return (
    <Loading words={words}>
      <div className="divide-y divide-border rounded-card border border-border bg-elevated px-6">
        {Array.from({ length: rows }, (_, row) => row).map((row) => (
          <div key={row} className="grid gap-3 py-5 sm:grid-cols-[minmax(0,1fr)_8rem_8rem]">
            <div className="grid gap-2.5">
              <Skeleton className="h-4 w-2/3" />
              <Skeleton className="h-3.5 w-2/5" />
            </div>
            <Skeleton className="h-5 w-24 max-sm:hidden" />
            <Skeleton className="h-4 w-20 max-sm:hidden" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
