import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonKind = "primary" | "ink" | "line" | "danger" | "end" | "text";

const shape = "rounded-full border justify-center";
const looks: Record<ButtonKind, string> = {
  primary: `${shape} border-primary bg-primary text-on-primary hover:border-primary-deep hover:bg-primary-deep`,
  ink: `${shape} border-ink bg-ink text-background hover:border-primary-deep hover:bg-primary-deep`,
  line: `${shape} border-control text-ink hover:border-ink hover:bg-muted`,
  danger: `${shape} border-danger text-danger hover:bg-danger hover:text-background`,
  end: `${shape} border-danger bg-danger text-background hover:border-ink hover:bg-ink`,
  text: "text-ink underline decoration-control decoration-1 underline-offset-[0.3em] hover:decoration-ink",
};

/** How a button, or a link that acts like one, looks. A small one is for a dense desk; under a thumb it is as tall as any. */
export function buttonLook(kind: ButtonKind, small = false): string {
  const size = small ? "min-h-11 text-small md:min-h-9" : "min-h-11 text-note";
  const sides = kind === "text" ? "" : small ? "px-4" : "px-5";
  return `inline-flex items-center gap-2 font-medium leading-none whitespace-nowrap transition-colors aria-disabled:cursor-default ${size} ${sides} ${looks[kind]}`;
}

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "disabled"> {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  /** What it does at present. It keeps the focus, and a second press does nothing. */
  readonly busy?: string | false | null;
  /** It cannot be pressed yet; what it waits for stands beside it. */
  readonly waits?: boolean;
  readonly submit?: boolean;
  readonly children: ReactNode;
}

/** A verb to press. It is never switched off without a word: what it cannot do yet stands beside it. */
export function Button({
  kind = "line",
  small = false,
  busy,
  waits = false,
  submit = false,
  children,
  onClick,
  className = "",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? "submit" : "button"}
      aria-disabled={busy || waits ? true : undefined}
      onClick={(event) => {
        if (busy || waits) event.preventDefault();
        else onClick?.(event);
      }}
      className={`${buttonLook(kind, small)} ${className}`}
    >
      {busy ? `${busy} …` : children}
    </button>
  );
}
