import type { SignatureReason } from "#sandbox/contract/facts.gen.ts";
import { Icon } from "../ui/icon.tsx";

interface ExampleRowProps {
  readonly reasons: readonly SignatureReason[];
  readonly loaded: SignatureReason | "working" | null;
  readonly onLoad: (which: SignatureReason | "working") => void;
  readonly onClear: () => void;
}

/** Something to look at without pasting anything: a request that fits, and the ways to break it. */
export function ExampleRow({ reasons, loaded, onLoad, onClear }: ExampleRowProps) {
  return (
    <div className="rounded-card border border-border bg-elevated px-5 py-5 sm:px-7">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button
          type="button"
          onClick={() => onLoad("working")}
          className="inline-flex min-h-11 items-center gap-2 rounded-full bg-ink px-5 text-note font-medium text-background hover:bg-primary hover:text-on-primary"
        >
          {loaded === "working" ? <Icon name="check" className="size-3.5" /> : null}
          Load a working example
        </button>
        <button
          type="button"
          onClick={onClear}
          className="inline-flex min-h-11 items-center text-note font-medium text-primary underline underline-offset-4 hover:text-primary-deep"
        >
          Clear everything
        </button>
      </div>
      <fieldset className="mt-4">
        <legend className="text-small text-muted-text">Or break it, one mistake at a time:</legend>
        <div className="mt-2.5 flex flex-wrap gap-2">
          {reasons.map((reason) => (
            <button
              key={reason}
              type="button"
              aria-pressed={loaded === reason}
              onClick={() => onLoad(reason)}
              className="inline-flex min-h-9 items-center rounded-full border border-control px-3 font-mono text-fine hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-background"
            >
              {reason}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
