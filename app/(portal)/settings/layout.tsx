import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { SettingsSprite } from "#components/settings/settings-sprite.tsx";

export const metadata: Metadata = { robots: { index: false } };

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SettingsSprite />
      <SettingsFrame>{children}</SettingsFrame>
      <p className="js:hidden wrap py-10">
        Settings asks the API from your browser, so it needs JavaScript. The same can be done by hand:{" "}
        <a href="/docs/webhooks" className="text-primary underline underline-offset-4">
          the guide to webhooks
        </a>{" "}
        has every call as a curl line.
      </p>
    </>
  );
}
