"use client";

import { Menu } from "@base-ui/react/menu";
import { ask } from "../../api/ask.ts";
import { failureOf } from "../../api/failure.ts";
import { usePlace } from "../../api/place.ts";
import { announce } from "../../ui/announce.tsx";
import { Icon } from "../../ui/icon.tsx";
import { denseVerb } from "../compose/field-look.ts";
import { saveFile } from "./save-file.ts";

const codes = [
  { format: "curl", name: "cURL" },
  { format: "fetch", name: "fetch" },
  { format: "typescript", name: "TypeScript" },
  { format: "python", name: "Python" },
] as const;
const files = [
  { format: "har", name: "HAR" },
  { format: "postman", name: "Postman collection" },
  { format: "fixture", name: "Test fixture" },
] as const;
type Format = (typeof codes)[number]["format"] | (typeof files)[number]["format"];

const item =
  "flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md px-3 text-small outline-none data-highlighted:bg-muted lg:min-h-9";

/** The call to take away: as code for the clipboard, or as a file. Its key is never in it. */
export function CopyAs({ requestId }: { requestId: string }) {
  const { mode } = usePlace();
  const take = async (format: Format, save: boolean) => {
    try {
      const copy = await ask("copyRequest", { path: { id: requestId }, query: { format } }, mode);
      if (save) saveFile(copy.name, copy.mediaType, copy.text);
      else await navigator.clipboard.writeText(copy.text);
      announce(save ? `${copy.name} is saved.` : "Copied. It reads the key from $ALOHA_KEY.");
    } catch (error) {
      announce(`Nothing was taken. ${failureOf(error).what}`);
    }
  };
  return (
    <Menu.Root>
      <Menu.Trigger className={denseVerb}>
        <Icon name="copy" className="size-3.5" />
        Copy as
        <Icon name="down" className="size-3.5" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} className="z-30">
          <Menu.Popup className="w-56 rounded-card border border-border-strong bg-elevated p-1.5 outline-none">
            {codes.map(({ format, name }) => (
              <Menu.Item key={format} className={item} onClick={() => void take(format, false)}>
                {name}
              </Menu.Item>
            ))}
            <Menu.Separator className="mx-3 my-1.5 border-t border-border" />
            {files.map(({ format, name }) => (
              <Menu.Item key={format} className={item} onClick={() => void take(format, true)}>
                <Icon name="down" className="size-3.5" />
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
