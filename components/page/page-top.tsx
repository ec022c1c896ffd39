import { twinPath } from "../twins/twin-links.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { PageMenu } from "./page-menu.tsx";

/** Above the heading: where the page belongs, and how to take it along. */
export function PageTop({ path, eyebrow, badge }: { path: string; eyebrow: string; badge?: string }) {
  return (
    <div className="page-top">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Eyebrow>{eyebrow}</Eyebrow>
        {badge ? <span className="rounded-full border border-control px-3 py-0.5 text-small">{badge}</span> : null}
      </div>
      <PageMenu twin={twinPath(path)} />
    </div>
  );
}
