import type { ReactNode } from "react";
import { Icon, type IconName } from "../../ui/icon.tsx";

interface KeyNoticeProps {
  readonly bad?: boolean;
  readonly icon: IconName;
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Something about a key that cannot wait, and what can be done about it. */
export function KeyNotice({ bad = false, icon, title, action, children }: KeyNoticeProps) {
  return (
    <section
      aria-label={title}
      className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-card border p-5 text-note leading-normal sm:px-6 ${bad ? "border-danger bg-elevated" : "border-peach-100 bg-peach-100"}`}
    >
      <div className="grid min-w-0 flex-1 basis-72 grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3.5">
        <Icon name={icon} className={`mt-0.5 size-5 ${bad ? "text-danger" : ""}`} />
        <div className="min-w-0 wrap-anywhere">
          <h3 className={`font-medium ${bad ? "text-danger" : ""}`}>{title}</h3>
          {children}
        </div>
      </div>
      {action}
    </section>
  );
}
