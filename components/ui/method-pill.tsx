const looks: Record<string, string> = {
  GET: "bg-primary-soft text-primary",
  DELETE: "border border-danger bg-elevated text-danger",
};

/** An HTTP method, as a small label. */
export function MethodPill({ method }: { method: string }) {
  return (
    <span
      data-pill="method"
      className={`inline-flex h-5.5 flex-none items-center rounded-full px-2 font-mono text-eyebrow font-semibold tracking-[0.04em] ${looks[method] ?? "bg-peach-200 text-ink"}`}
    >
      {method}
    </span>
  );
}
