"use client";

import { lazy, Suspense } from "react";
import { usePlace } from "../../../api/place.ts";
import { useRead } from "../../../api/use-api.ts";
import { countWords } from "../../../ui/count-words.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { ReadState, troubleOf } from "../../read-state.tsx";
import { Section } from "../../section.tsx";
import { LedgerSkeleton } from "../ledger-skeleton.tsx";
import { ConnectionRow } from "./connection-row.tsx";
import { appsIn, type Connection } from "./connection-words.ts";
import { useDisconnectDialog } from "./use-disconnect-dialog.ts";

const DisconnectDialog = lazy(async () => ({ default: (await import("./disconnect-dialog.tsx")).DisconnectDialog }));

interface ConnectionsSectionProps {
  /** Whether those of all members are listed, or one's own alone. */
  readonly everybody: boolean;
}

/** The apps that may reach the workspace, in both modes. */
export function ConnectionsSection({ everybody }: ConnectionsSectionProps) {
  const { workspaceId } = usePlace();
  const list = useRead("listConnections", {});
  const read = workspaceId === null ? null : list;
  const connections = read ? read.data?.data : [];
  return (
    <Section
      anchor="connected"
      eyebrow={everybody ? "Connected apps" : "Apps you connected"}
      title={connections ? `${countWords(appsIn(connections), "app")},` : "Who is let in,"}
      italic={
        connections ? letInWords(connections.length, everybody) : troubleOf(read) ? "not read yet." : "one moment."
      }
      aside={
        everybody
          ? "Each acts for the member who connected it, and never does more than that member may. Disconnect stops an app at once."
          : "Each acts for you, and never does more than you may. Disconnect stops an app at once."
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <ReadState
          read={read}
          doing="The connected apps could not be read."
          waiting={<LedgerSkeleton words="Reading the connected apps" rows={2} />}
        >
          {connections && <Connections connections={connections} everybody={everybody} />}
        </ReadState>
      </div>
      <OpenDialog connections={connections} />
    </Section>
  );
}

function letInWords(count: number, everybody: boolean): string {
  if (count === 0) return "nobody is let in.";
  return everybody ? "let in by members." : "let in by you.";
}

interface ConnectionsProps extends ConnectionsSectionProps {
  readonly connections: readonly Connection[];
}

function Connections({ connections, everybody }: ConnectionsProps) {
  if (connections.length === 0) {
    return (
      <EmptyState
        title={everybody ? "No app can reach" : "No app acts"}
        italic={everybody ? "this workspace." : "for you here."}
      >
        <p>
          An app that {everybody ? "a member allows" : "you allow"} stands here from then on: what it may do, when it
          last called, and the way to stop it.
        </p>
      </EmptyState>
    );
  }
  return (
    <ul aria-label="Connected apps" className="overflow-clip rounded-card border border-border bg-elevated">
      {connections.map((item) => (
        <ConnectionRow key={item.id} item={item} />
      ))}
    </ul>
  );
}

function OpenDialog({ connections }: { connections: readonly Connection[] | undefined }) {
  const { act, id, close } = useDisconnectDialog();
  const item = act === null ? undefined : connections?.find((one) => one.id === id);
  if (!item) return null;
  return (
    <Suspense>
      <DisconnectDialog item={item} onClose={close} />
    </Suspense>
  );
}
