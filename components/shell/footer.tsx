import { ThemeSwitch } from "./theme-switch.tsx";
import { Wordmark } from "./wordmark.tsx";

const links = [
  { href: "/docs/quickstart", name: "Quickstart" },
  { href: "/reference", name: "Reference" },
  { href: "/sandbox", name: "Sandbox" },
  { href: "/docs/webhooks", name: "Webhooks" },
  { href: "/docs/webhooks/debugger", name: "Signature debugger" },
  { href: "/docs/oauth", name: "OAuth" },
  { href: "/docs/errors", name: "Errors" },
  { href: "/openapi.yaml", name: "openapi.yaml" },
  { href: "/openapi.json", name: "openapi.json" },
];

export function Footer() {
  return (
    <footer className="mt-24 border-t border-border print:hidden">
      <div className="wrap flex flex-wrap items-center gap-x-8 gap-y-2 py-8">
        <Wordmark />
        <nav aria-label="Further pages" className="flex flex-wrap gap-x-6 lg:gap-x-5">
          {links.map(({ href, name }) => (
            <a key={href} href={href} className="pencil inline-flex min-h-11 items-center text-note text-muted-text">
              <span>{name}</span>
            </a>
          ))}
        </nav>
        <span className="sm:hidden">
          <ThemeSwitch />
        </span>
        <p className="text-note text-muted-text sm:ml-auto">This page contacts no other host.</p>
      </div>
    </footer>
  );
}
