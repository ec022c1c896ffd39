"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyLine } from "../../../ui/copy-line.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { CurlBlock } from "../curl-block.tsx";
import { SecretReveal, Warnings } from "../secret-reveal.tsx";
import { shortSecret } from "./app-words.ts";
import { tokenLine } from "./token-line.ts";

interface RevealedAppProps {
  readonly made: Schema<"AppWithSecret">;
  readonly onClose: () => void;
}

const curl = { says: "Changes a code into tokens.", name: "curl line for the token endpoint" };

/** What an app needs to begin: its client id, its secret this once, and the line that uses them. */
export function RevealedApp({ made, onClose }: RevealedAppProps) {
  if (made.secret === null || made.generation === null) return <Registered made={made} onClose={onClose} />;
  const old = made.secrets.find(({ state }) => state === "ending");
  return (
    <SecretReveal
      name={made.name}
      generation={made.generation}
      secret={made.secret}
      short={shortSecret(made.hint ?? "")}
      curl={{
        name: curl.name,
        says: "Copy takes the whole secret.",
        line: (secret) => tokenLine(made, location.origin, secret),
      }}
      old={old?.endsAt ? { short: shortSecret(old.hint), endsAt: old.endsAt } : null}
      warnings={made.warnings}
      onClose={onClose}
    >
      <ClientId id={made.id} />
    </SecretReveal>
  );
}

/** An app without a secret has nothing that could be lost. */
function Registered({ made, onClose }: RevealedAppProps) {
  const line = () => tokenLine(made, location.origin, null);
  return (
    <Dialog title={`${made.name},`} italic="registered." onClose={onClose}>
      <p className="text-note leading-[1.6]">
        It has no secret: PKCE shows that whoever brings the code is whoever asked for it.
      </p>
      <ClientId id={made.id} start />
      <CurlBlock {...curl} shown={line()} copied={line} />
      <Warnings warnings={made.warnings} />
      <div className="mt-6">
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}

function ClientId({ id, start = false }: { id: string; start?: boolean }) {
  return (
    <div className="mt-4">
      <p className="mb-2 text-note font-medium">Client id, which is no secret</p>
      <CopyLine text={id} name="the client id" start={start} />
    </div>
  );
}
