"use client";

import { useSession } from "../../api/use-session.ts";
import { NotYours } from "../not-yours.tsx";
import { AppsSection } from "./apps/apps-section.tsx";
import { ChangesSection } from "./changes-section.tsx";
import { ConnectionsSection } from "./connections/connections-section.tsx";
import { KeysSection } from "./keys-section.tsx";

/** The keys of a workspace and mode, its apps, the apps that may reach it, and what changed. */
export function DeveloperPage() {
  const session = useSession();
  const role = session?.role ?? null;
  if (role !== null && role !== "owner" && role !== "admin") {
    return (
      <>
        <NotYours what="Keys and apps">
          The docs run for you all the same, and below are the apps that you connected yourself.
        </NotYours>
        <ConnectionsSection everybody={false} />
      </>
    );
  }
  return (
    <>
      <KeysSection />
      <AppsSection />
      <ConnectionsSection everybody={!(session?.user.anonymous ?? true)} />
      {session?.workspace ? <ChangesSection /> : null}
    </>
  );
}
