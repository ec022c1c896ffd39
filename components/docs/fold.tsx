import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";

/** Something for those who want to know more; it opens in place. */
export function Fold({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <Icon name="chevron" className="" />
        {title}
      </summary>
      <div>{children}</div>
    </details>
  );
}
