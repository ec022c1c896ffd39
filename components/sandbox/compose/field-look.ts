/** Fields of the console are denser than those of Settings where there is a mouse, and as large where there is a finger. */
export const denseField =
  "block w-full min-w-0 rounded-md border border-control bg-background px-2.5 py-1.5 text-small leading-[1.4] min-h-11 lg:min-h-9 placeholder:text-muted-text aria-invalid:border-danger";

export const denseChip =
  "relative inline-flex min-h-11 items-center gap-1 rounded-full border border-control px-3 text-code hover:border-ink lg:min-h-8 lg:px-2.5 aria-pressed:border-primary aria-pressed:bg-primary-soft aria-pressed:text-primary-deep has-checked:border-primary has-checked:bg-primary-soft has-checked:text-primary-deep has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary";

/** A small verb in the head of a pane or below a field. */
export const denseVerb =
  "inline-flex min-h-11 items-center gap-1.5 text-code text-muted-text underline-offset-4 hover:text-primary hover:underline lg:min-h-8";
