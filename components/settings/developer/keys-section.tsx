"use client";

import type { ReactNode } from "react";
import { usePlace } from "../../api/place.ts";
import { Button } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ReadState, troubleOf } from "../read-state.tsx";
import { Section } from "../section.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { useDeveloperFacts } from "./developer-facts.tsx";
import { KeyDialogs } from "./key-dialogs.tsx";
import { KeyLedger } from "./key-ledger.tsx";
import { KeyNotices } from "./key-notices.tsx";
import { type Key, needsSomebody } from "./key-words.ts";
import { LedgerSkeleton } from "./ledger-skeleton.tsx";
import { NoKeys } from "./no-keys.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";
import { useKeys } from "./use-keys.ts";

/** All keys of the mode: what cannot wait, the list, and those that have ended. */
export function KeysSection() {
  const { workspaceId } = usePlace();
  const list = useKeys();
  const read = workspaceId === null ? null : list;
  const keys = read ? read.data?.data : [];
  return (
    <Frame keys={keys} failed={Boolean(troubleOf(read))}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <ReadState
          read={read}
          doing="The keys could not be read."
          waiting={<LedgerSkeleton words="Reading the keys" rows={3} />}
        >
          {keys && <Keys keys={keys} />}
        </ReadState>
      </div>
      <KeyDialogs keys={keys} />
    </Frame>
  );
}

function Keys({ keys }: { keys: readonly Key[] }) {
  const { mode } = usePlace();
  const active = keys.filter(({ status }) => status === "active");
  const own = active.filter(({ kind }) => kind === "standard");
  const docs = active.filter(({ kind }) => kind === "docs");
  const ended = keys.filter(({ status }) => status !== "active");
  return (
    <>
      {active.map((item) => (
        <KeyNotices key={item.id} item={item} />
      ))}
      {own.length === 0 ? <NoKeys /> : null}
      {active.length > 0 ? <KeyLedger name={`Working ${mode} keys`} keys={[...own, ...docs]} /> : null}
      {ended.length > 0 ? (
        <Disclosure title={countWords(ended.length, "key has ended", "keys have ended")}>
          <KeyLedger name={`Ended ${mode} keys`} keys={ended} />
        </Disclosure>
      ) : null}
    </>
  );
}

interface FrameProps {
  readonly keys: readonly Key[] | undefined;
  readonly failed: boolean;
  readonly children: ReactNode;
}

function Frame({ keys, failed, children }: FrameProps) {
  const { mode } = usePlace();
  const { mostKeys } = useDeveloperFacts();
  const { open } = useKeyDialog();
  const now = useWorkspaceNow();
  const own = keys?.filter(({ kind, status }) => kind === "standard" && status === "active") ?? [];
  const needy = own.filter((key) => needsSomebody(key, now)).length;
  return (
    <Section
      anchor="keys"
      eyebrow="API keys"
      title={keys ? `${countWords(own.length, `${mode} key`)},` : "Your keys,"}
      italic={keys ? needWords(own.length, needy) : failed ? "not read yet." : "one moment."}
      aside={
        <>
          <p>
            A key belongs to the workspace and outlives the person who made it. We keep a fingerprint of each secret,
            never the secret.
          </p>
          <p className="mt-5">
            {own.length >= mostKeys ? (
              `There is room for ${mostKeys} ${mode} keys, and they are all in use. Revoke one to make another.`
            ) : (
              <Button onClick={() => open("create")}>
                <Icon name="plus" className="size-4.5" />
                Create key
              </Button>
            )}
          </p>
        </>
      }
    >
      {children}
    </Section>
  );
}

function needWords(count: number, needy: number): string {
  if (count === 0) return "for now.";
  if (needy === 0) return count === 1 ? "and it is well." : "all of them well.";
  if (count === 1) return "and it needs you.";
  return needy === 1 ? "one needs you." : `${countWords(needy, "need", "need").toLowerCase()} you.`;
}
