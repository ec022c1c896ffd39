import { Icon } from "../../ui/icon.tsx";
import { headerGroups } from "./header-groups.ts";

/** The headers of an answer in their groups, folded: the rate open where something was refused for it. */
export function HeaderList({
  headers,
  refused,
}: {
  headers: readonly (readonly [string, string])[];
  refused: boolean;
}) {
  return headerGroups(headers).map(({ name, headers: own }) => (
    <details key={name} open={(refused && name === "Rate") || undefined} className="group/fold border-t border-border">
      <summary className="flex min-h-11 list-none items-center gap-1.5 text-code lg:min-h-8 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="size-3.5 transition-transform group-open/fold:rotate-90" />
        {name} <span className="text-muted-text">{own.length}</span>
      </summary>
      <dl className="pb-2 pl-5 font-mono text-fine leading-6">
        {own.map(([header, value]) => (
          <div key={header} className="flex flex-wrap justify-between gap-x-4">
            <dt className="text-muted-text">{header}</dt>
            <dd className="ml-auto text-right wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  ));
}
