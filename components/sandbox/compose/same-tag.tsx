"use client";

import { useStore } from "../../api/use-store.ts";
import { newest } from "../answer/answers.ts";
import { compose } from "./composition-store.ts";
import { denseVerb } from "./field-look.ts";

/** Asks only for what changed since the last answer: its ETag goes into If-None-Match. */
export function SameTag({ headers }: { headers: Readonly<Record<string, string>> }) {
  const sent = useStore(newest, null);
  const tag = sent?.answer?.headers.find(([name]) => name.toLowerCase() === "etag")?.[1];
  if (!tag || headers["If-None-Match"] === tag) return null;
  return (
    <p className="sm:pl-26">
      <button
        type="button"
        onClick={() => compose({ headers: { ...headers, "If-None-Match": tag } })}
        className={denseVerb}
      >
        Take the ETag of the last answer
      </button>
    </p>
  );
}
