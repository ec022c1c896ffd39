import { indexAddress } from "../search/index-address.ts";
import { SearchButton } from "../search/search-button.tsx";
import { IconSprite } from "../ui/icon-sprite.tsx";
import { Account } from "./account.tsx";
import { NarrowMenu } from "./narrow-menu.tsx";
import { SettingsLink } from "./settings-link.tsx";
import { TestChip } from "./test-chip.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Wordmark } from "./wordmark.tsx";

const links = [
  { href: "/docs", name: "Docs" },
  { href: "/reference", name: "Reference" },
  { href: "/sandbox", name: "Sandbox" },
  { href: "/changelog", name: "Changelog" },
];

/** The one header of every page. It names only doors that open. */
export function Header() {
  return (
    <>
      <a
        href="#main"
        className="absolute -top-20 left-5 z-20 rounded-full bg-ink px-5 py-2.5 text-background focus:top-3"
      >
        Skip to the page
      </a>
      <IconSprite />
      <header className="sticky top-0 z-10 border-b border-border bg-background print:hidden">
        <div className="wrap flex h-(--shell) items-center gap-x-9">
          <Wordmark />
          <nav aria-label="Main" className="flex min-w-0 gap-x-7 max-sm:hidden">
            {links.map(({ href, name }) => (
              <a key={href} href={href} className="pencil inline-flex min-h-11 items-center text-note">
                <span>{name}</span>
              </a>
            ))}
          </nav>
          <div className="ml-auto flex items-center sm:gap-x-5">
            <TestChip />
            <SearchButton index={indexAddress()} />
            <span className="max-sm:hidden">
              <ThemeSwitch />
            </span>
            <SettingsLink />
            <Account />
            <NarrowMenu ways={links} />
          </div>
        </div>
      </header>
    </>
  );
}
