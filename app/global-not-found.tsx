import type { Metadata } from "next";
import { NothingHere } from "#components/shell/nothing-here.tsx";
import PortalLayout, { metadata as portal } from "./(portal)/layout.tsx";

export const metadata: Metadata = { icons: portal.icons, title: "Nothing lives here · Aloha API" };

/** What answers an address that no page has, whole and ready, with its status 404. */
export default function GlobalNotFound() {
  return (
    <PortalLayout>
      <NothingHere />
    </PortalLayout>
  );
}
