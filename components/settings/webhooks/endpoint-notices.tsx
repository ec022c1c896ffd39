import type { Schema } from "#sandbox/contract/types.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { When } from "../when.tsx";

type Notice = Schema<"WebhookNotice">;

const marks: Record<Notice["kind"], { icon: IconName; ink: string }> = {
  failing: { icon: "bang", ink: "" },
  exhausted: { icon: "stop", ink: "text-danger" },
  disabled: { icon: "pause", ink: "text-danger" },
  recovered: { icon: "tick", ink: "text-primary" },
};

/** What happened to an endpoint that its owner should know: the newest in sight, the others at hand. */
export function EndpointNotices({ notices }: { notices: readonly Notice[] }) {
  const [newest, ...earlier] = notices;
  if (!newest) return null;
  return (
    <section
      aria-label="What happened to this endpoint"
      className={`mb-8 rounded-card px-5 py-3 sm:px-6 ${newest.kind === "recovered" ? "border border-border-strong" : "bg-peach-100"}`}
    >
      <Line notice={newest} />
      {earlier.length > 0 ? (
        <Disclosure title={earlier.length === 1 ? "One earlier notice" : `${earlier.length} earlier notices`}>
          <ul className="grid gap-1">
            {earlier.map((notice) => (
              <li key={`${notice.at} ${notice.kind}`}>
                <Line notice={notice} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}

function Line({ notice: { kind, detail, at } }: { notice: Notice }) {
  const { icon, ink } = marks[kind];
  return (
    <p className="flex min-h-9 flex-wrap items-center gap-x-3 text-note leading-normal">
      <Icon name={icon} className={`size-4 ${ink}`} />
      <span className="min-w-0">
        <b className="font-medium">{kind}</b>: {detail}
      </span>
      <span className="text-code sm:ml-auto">
        <When at={at} />
      </span>
    </p>
  );
}
