"use client";

import { useSession } from "../../../api/use-session.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyLine } from "../../../ui/copy-line.tsx";
import { dateWords } from "../../../ui/time-words.ts";
import { FactRow } from "../fact-row.tsx";
import { byWhom } from "../key-words.ts";
import type { App } from "./app-words.ts";
import { ClientSecrets } from "./client-secrets.tsx";
import { useAppDialog } from "./use-app-dialog.ts";

/** An app, open: its secrets by generation, where it may be answered, and what can be done with it. */
export function AppDetail({ item }: { item: App }) {
  const { open } = useAppDialog();
  return (
    <div className="grid border-t border-border lg:grid-cols-[minmax(0,1fr)_14.5rem]">
      <div className="min-w-0 px-5 pt-7 pb-6 sm:px-6">
        {item.secrets.length > 0 ? (
          <>
            <h4 className="font-medium">Client secrets, by generation</h4>
            <ClientSecrets item={item} />
          </>
        ) : null}
        <h4 className="font-medium not-first:mt-8">Redirect URIs, compared letter by letter</h4>
        <ol className="mt-3 grid gap-1.5">
          {item.redirectUris.map((uri) => (
            <li key={uri}>
              <code className="text-small break-all">{uri}</code>
            </li>
          ))}
        </ol>
        <h4 className="mt-8 mb-3 font-medium">Client id</h4>
        <CopyLine text={item.id} name={`the client id of ${item.name}`} />
      </div>
      <div className="border-border px-5 pt-7 pb-6 max-lg:border-t sm:px-6 lg:border-l">
        <h4 className="font-medium">The app</h4>
        <AppFacts item={item} />
      </div>
      <div className="flex flex-wrap gap-3 border-t border-border px-5 py-4 sm:px-6 lg:col-span-2">
        {item.generation === null ? null : (
          <Button kind="ink" onClick={() => open("rotate-secret", item.id)}>
            Rotate secret
          </Button>
        )}
        <Button onClick={() => open("edit-app", item.id)}>Edit app</Button>
        <Button kind="danger" className="sm:ml-auto" onClick={() => open("delete-app", item.id)}>
          Delete app
        </Button>
      </div>
    </div>
  );
}

function AppFacts({ item: { homepage, createdAt, createdBy } }: { item: App }) {
  const me = useSession()?.user.id;
  return (
    <dl className="mt-4 grid gap-3.5">
      <FactRow name="People begin at">
        <OwnAddress path="/oauth/authorize" />
      </FactRow>
      <FactRow name="Codes become tokens at">
        <OwnAddress path="/oauth/token" />
      </FactRow>
      <FactRow name="Home page">
        {homepage === null ? (
          "None"
        ) : (
          <a href={homepage} rel="noreferrer" className="break-all underline underline-offset-4">
            {new URL(homepage).host}
          </a>
        )}
      </FactRow>
      <FactRow name="Registered">
        {dateWords(Date.parse(createdAt))} {byWhom(createdBy, me)}
      </FactRow>
    </dl>
  );
}

/** An address of this portal. It may break before its path. */
function OwnAddress({ path }: { path: string }) {
  return (
    <code className="text-code wrap-anywhere">
      {location.origin}
      <wbr />
      {path}
    </code>
  );
}
