/** The brand, set in type. The period is always indigo. */
export function Wordmark({ className = "" }: { className?: string }) {
  return (
    <a
      href="/"
      aria-label="Aloha, to the start page"
      className={`inline-flex min-h-11 items-center font-display text-part leading-none font-semibold tracking-[-0.025em] ${className}`}
    >
      Aloha<span className="text-primary">.</span>
    </a>
  );
}
