"use client";

import { useSession } from "../../api/session.ts";
import { ChangesSection } from "./changes-section.tsx";
import { KeysNotYours } from "./keys-not-yours.tsx";
import { KeysSection } from "./keys-section.tsx";

/** The keys of a workspace and mode, and what changed. */
export function DeveloperPage() {
  const session = useSession();
  const role = session?.role ?? null;
  if (role !== null && role !== "owner" && role !== "admin") return <KeysNotYours role={role} />;
  return (
    <>
      <KeysSection />
      {session?.workspace ? <ChangesSection /> : null}
    </>
  );
}
