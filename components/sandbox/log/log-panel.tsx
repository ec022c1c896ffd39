"use client";

import { usePlace } from "../../api/place.ts";
import { keysOf } from "../../settings/logs/keys-of.ts";
import { filterOf } from "../../settings/logs/log-filter.ts";
import { LogFilters } from "../../settings/logs/log-filters.tsx";
import { LogList } from "../../settings/logs/log-list.tsx";
import { TailBar } from "../../settings/logs/tail-bar.tsx";
import { useLog } from "../../settings/logs/use-log.ts";
import { useLogPlace } from "../../settings/logs/use-log-place.ts";
import { CallActions } from "./call-actions.tsx";

/** Every call of the workspace as it comes. One that is chosen is shown above, with what it caused. */
export function LogPanel() {
  const { workspaceId } = usePlace();
  if (workspaceId === null) {
    return (
      <p className="p-5 text-note text-muted-text">
        Live. Your first call appears here within 300 ms of its answer, and so does every call of your programs.
      </p>
    );
  }
  return <Log />;
}

function Log() {
  const { openId, address } = useLogPlace();
  const log = useLog(filterOf(address.params));
  return (
    <>
      <div className="px-5 pt-3 pb-5">
        <div className="grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-start">
          <div className="@container">
            <LogFilters keys={keysOf(log.rows)} />
          </div>
          <TailBar log={log} />
        </div>
        <div className="mt-2">
          <LogList log={log} />
        </div>
      </div>
      {openId ? <CallActions id={openId} call={log.rows.find(({ id }) => id === openId)} /> : null}
    </>
  );
}
