import "./globals.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { FirstTouch } from "#components/shell/first-touch.tsx";
import { Footer } from "#components/shell/footer.tsx";
import { Header } from "#components/shell/header.tsx";
import { fraunces, frauncesItalic, jetbrainsMono, outfit } from "./fonts.ts";

export const metadata: Metadata = {
  title: { default: "Aloha API: in plain English", template: "%s · Aloha API" },
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
  description: "Schedule posts from code. One click makes the first real call, without an account.",
};

const fonts = [outfit, fraunces, frauncesItalic, jetbrainsMono].map((font) => font.variable).join(" ");

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts} suppressHydrationWarning>
      <head>
        <script src="/early.js" />
      </head>
      <body className="font-text">
        <Header />
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <Footer />
        <FirstTouch />
      </body>
    </html>
  );
}
