"use client";

import type { ReactNode } from "react";
import { usePlace } from "../../api/place.ts";
import { useMay } from "../../api/use-may.ts";
import { NotYours } from "../not-yours.tsx";
import { CatcherSection } from "./catcher-section.tsx";

/** Endpoints are read and changed by owners and admins alone. Everybody else is told so, and has the catcher. */
export function WebhooksDoor({ children }: { children: ReactNode }) {
  const { mode } = usePlace();
  if (useMay("webhook:admin")) return children;
  if (mode === "live") return <NotYours what="Webhooks" />;
  return (
    <>
      <NotYours what="Webhooks">What the catcher of test mode got, you may read.</NotYours>
      <CatcherSection />
    </>
  );
}
