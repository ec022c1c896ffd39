/** The outline of what is on its way, in the place where it will stand. */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden="true" className={`block animate-pulse rounded-md bg-muted ${className}`} />;
}

/** Says once what is being read; the outlines say nothing to those who do not see them. */
export function Loading({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {words}
      </p>
      {children}
    </div>
  );
}
