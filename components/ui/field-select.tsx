import type { ComponentProps } from "react";
import { fieldLook } from "./field.tsx";
import { Icon } from "./icon.tsx";

/** The browser's own list as a control of a form. Its arrow is drawn, because the one of the browser sticks to the edge. */
export function FieldSelect(props: ComponentProps<"select">) {
  return (
    <span className="relative block">
      <select {...props} className={`${fieldLook} appearance-none truncate pr-10`} />
      <Icon name="chevron" className="pointer-events-none absolute top-3.5 right-3.5 size-4 rotate-90" />
    </span>
  );
}
