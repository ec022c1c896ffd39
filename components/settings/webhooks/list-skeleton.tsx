import { Loading, Skeleton } from "../../ui/skeleton.tsx";

/** The list of endpoints before it is known. */
export function ListSkeleton() {
  return (
    <Loading words="Reading the endpoints">
      <div className="divide-y divide-border rounded-card border border-border bg-elevated px-6">
        {[0, 1, 2].map((row) => (
          <div key={row} className="grid gap-3 py-5 sm:grid-cols-[minmax(0,1fr)_9rem_5rem]">
            <div className="grid gap-2.5">
              <Skeleton className="h-4 w-3/4" />
              <Skeleton className="h-3.5 w-2/5" />
            </div>
            <Skeleton className="h-6 w-28 rounded-full max-sm:hidden" />
            <Skeleton className="h-4 w-14 max-sm:hidden" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
