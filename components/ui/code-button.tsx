import type { ComponentProps } from "react";

interface CodeButtonProps extends Omit<ComponentProps<"button">, "type" | "disabled" | "onClick"> {
  /** It cannot be pressed now. It keeps the focus, and a press does nothing. */
  readonly waits: boolean;
  readonly onPress: () => void;
}

/** What sends the call of a block of code. */
export function CodeButton({ waits, onPress, className = "", children, ...rest }: CodeButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={waits || undefined}
      onClick={() => {
        if (!waits) onPress();
      }}
      className={`no-js:hidden inline-flex min-h-11 flex-none items-center rounded-full bg-primary font-medium text-on-primary hover:bg-code-keyword hover:text-code-ground focus-visible:outline-code-keyword aria-disabled:bg-code-line aria-disabled:text-code-punctuation ${className}`}
    >
      {children}
    </button>
  );
}
