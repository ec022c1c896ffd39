import type { ButtonHTMLAttributes, ReactNode } from "react";

export type ButtonKind = "ink" | "line" | "danger" | "end" | "text";

const shape = "min-h-11 rounded-full border px-5 justify-center";
const looks: Record<ButtonKind, string> = {
  ink: `${shape} border-ink bg-ink text-background hover:border-primary-deep hover:bg-primary-deep`,
  line: `${shape} border-control text-ink hover:border-ink hover:bg-muted`,
  danger: `${shape} border-danger text-danger hover:bg-danger hover:text-background`,
  end: `${shape} border-danger bg-danger text-background hover:border-ink hover:bg-ink`,
  text: "min-h-11 text-ink underline decoration-control decoration-1 underline-offset-[0.3em] hover:decoration-ink",
};

/** How a button, or a link that acts like one, looks. */
export function buttonLook(kind: ButtonKind): string {
  return `inline-flex items-center gap-2 text-note font-medium leading-none whitespace-nowrap transition-colors aria-disabled:cursor-default aria-disabled:opacity-100 ${looks[kind]}`;
}

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "disabled"> {
  readonly kind?: ButtonKind;
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
      className={`${buttonLook(kind)} ${className}`}
    >
      {busy ? `${busy} …` : children}
    </button>
  );
}
