"use client";

import { useQuery } from "@tanstack/react-query";
import { send } from "../../api/client.ts";
import { takeCredential } from "../../api/credential.ts";
import { usePlace } from "../../api/place.ts";
import { denseChip } from "./field-look.ts";

interface KnownIdsProps {
  readonly path: string;
  readonly parameter: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Where the ids of a path come from, for those that can be listed without another id. */
const lists: readonly (readonly [start: string, list: string])[] = [
  ["/v1/posts/{id}", "/v1/posts"],
  ["/v1/media/{id}", "/v1/media"],
  ["/v1/events/{id}", "/v1/events"],
  ["/v1/webhooks/{id}", "/v1/webhooks"],
  ["/v1/inbox/threads/{id}", "/v1/inbox/threads"],
  ["/v1/matrix/{id}", "/v1/matrix"],
  ["/v1/analytics/export/{id}", "/v1/analytics/export"],
  ["/v1/sandbox/snapshots/{id}", "/v1/sandbox/snapshots"],
  ["/v1/sandbox/requests/{id}", "/v1/sandbox/requests"],
];

interface Listed {
  readonly id: string;
}

/** The newest ids of the workspace that fit here, so that nobody has to carry one over. */
export function KnownIds({ path, parameter, value, onChoose }: KnownIdsProps) {
  const { mode, workspaceId } = usePlace();
  const list = parameter === "id" ? lists.find(([start]) => path.startsWith(start))?.[1] : undefined;
  const { data = [] } = useQuery({
    queryKey: ["knownIds", workspaceId, list],
    queryFn: () => readIds(list ?? "", mode),
    enabled: list !== undefined && workspaceId !== null,
  });
  const others = data.filter((id) => id !== value).slice(0, 3);
  if (others.length === 0) return null;
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-1.5 text-code text-muted-text">
      {others.map((id) => (
        <button
          key={id}
          type="button"
          title={id}
          onClick={() => onChoose(id)}
          className={`${denseChip} font-mono text-fine text-ink`}
        >
          {id.split("_")[0]}_…{id.slice(-4)}
        </button>
      ))}
    </p>
  );
}

async function readIds(list: string, mode: "test" | "live"): Promise<string[]> {
  const { headers } = await takeCredential(mode);
  const answer = await send({ method: "GET", path: `${list}?limit=4`, headers });
  const { data } = answer.body as { readonly data?: readonly Listed[] };
  return answer.ok && data ? data.map(({ id }) => id) : [];
}
