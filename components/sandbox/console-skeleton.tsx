import { Skeleton } from "../ui/skeleton.tsx";

/** The room that the console takes, until it is awake. */
export function ConsoleSkeleton() {
  return (
    <div aria-hidden="true" className="no-js:hidden px-4 pb-4 lg:px-5">
      <div className="grid gap-3 py-6">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-9 w-80 max-w-full" />
        <Skeleton className="h-9 w-60" />
      </div>
      <div className="h-[46rem] rounded-card border border-border-strong bg-elevated lg:h-[max(46rem,calc(100dvh-var(--shell)-10.5rem))]" />
    </div>
  );
}
