"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { shortKey } from "./key-words.ts";
import { SecretReveal } from "./secret-reveal.tsx";

/** The secret of a key that was just made or rotated. */
export function RevealedSecret({ made, onClose }: { made: Schema<"KeyWithSecret">; onClose: () => void }) {
  const old = made.secrets.find(({ generation }) => generation === made.generation - 1);
  return (
    <SecretReveal
      name={made.name}
      generation={made.generation}
      secret={made.secret}
      short={shortKey(made.livemode, made.hint)}
      curl={{
        says: "Ask who it is. Copy takes the whole secret.",
        name: "curl line with the new key",
        line: (secret) => `curl ${location.origin}/v1/me \\\n  -H "Authorization: Bearer ${secret}"`,
      }}
      old={
        old?.state === "ending" && old.endsAt ? { short: shortKey(made.livemode, old.hint), endsAt: old.endsAt } : null
      }
      warnings={made.warnings}
      onClose={onClose}
    />
  );
}
