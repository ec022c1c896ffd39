"use client";

import type { ReactNode } from "react";
import { usePlace } from "../../../api/place.ts";
import { useSession } from "../../../api/use-session.ts";
import { Button } from "../../../ui/button.tsx";
import { countWords } from "../../../ui/count-words.ts";
import { Icon } from "../../../ui/icon.tsx";
import { ReadState, troubleOf } from "../../read-state.tsx";
import { Section } from "../../section.tsx";
import { useDeveloperFacts } from "../developer-facts.tsx";
import { LedgerSkeleton } from "../ledger-skeleton.tsx";
import { AppDialogs } from "./app-dialogs.tsx";
import { AppNotices } from "./app-notices.tsx";
import { AppRow } from "./app-row.tsx";
import type { App } from "./app-words.ts";
import { AppsNeedAccount } from "./apps-need-account.tsx";
import { NoApps } from "./no-apps.tsx";
import { useAppDialog } from "./use-app-dialog.ts";
import { useApps } from "./use-apps.ts";

/** The apps that the workspace has registered. A visitor reads what they wait for. */
export function AppsSection() {
  const anonymous = useSession()?.user.anonymous ?? true;
  if (!anonymous) return <OwnApps />;
  return (
    <Section
      anchor="apps"
      eyebrow="Your OAuth apps"
      title="No apps,"
      italic="not as a visitor."
      aside="An app asks other workspaces for consent and then acts for the member who gave it."
    >
      <AppsNeedAccount />
    </Section>
  );
}

function OwnApps() {
  const { workspaceId } = usePlace();
  const list = useApps();
  const read = workspaceId === null ? null : list;
  const apps = read ? read.data?.data : [];
  return (
    <Frame apps={apps} failed={Boolean(troubleOf(read))}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <ReadState
          read={read}
          doing="The apps could not be read."
          waiting={<LedgerSkeleton words="Reading the apps" rows={2} />}
        >
          {apps && <Apps apps={apps} />}
        </ReadState>
      </div>
      <AppDialogs apps={apps} />
    </Frame>
  );
}

function Apps({ apps }: { apps: readonly App[] }) {
  if (apps.length === 0) return <NoApps />;
  return (
    <>
      {apps.map((item) => (
        <AppNotices key={item.id} item={item} />
      ))}
      <ul aria-label="Your OAuth apps" className="overflow-clip rounded-card border border-border bg-elevated">
        {apps.map((item) => (
          <AppRow key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

interface FrameProps {
  readonly apps: readonly App[] | undefined;
  readonly failed: boolean;
  readonly children: ReactNode;
}

function Frame({ apps, failed, children }: FrameProps) {
  const { mostApps } = useDeveloperFacts();
  const { open } = useAppDialog();
  const connections = apps?.reduce((sum, app) => sum + app.connections, 0) ?? 0;
  return (
    <Section
      anchor="apps"
      eyebrow="Your OAuth apps"
      title={apps ? `${countWords(apps.length, "app")},` : "Your apps,"}
      italic={apps ? reachWords(apps.length, connections) : failed ? "not read yet." : "one moment."}
      aside={
        <>
          <p>
            An app asks other workspaces for consent and then acts for the member who gave it. Every kind uses PKCE, and
            works in test and live mode alike.
          </p>
          <p className="mt-5">
            {apps && apps.length >= mostApps ? (
              `There is room for ${mostApps} apps, and they are all in use. Delete one to register another.`
            ) : (
              <Button onClick={() => open("register-app")}>
                <Icon name="plus" className="size-4.5" />
                Register an app
              </Button>
            )}
          </p>
        </>
      }
    >
      {children}
    </Section>
  );
}

function reachWords(apps: number, connections: number): string {
  if (apps === 0) return "for now.";
  return `${countWords(connections, "connection").toLowerCase()}.`;
}
