"use client";

import { useId, useState } from "react";
import { problemsAt } from "../../../api/api-problem.ts";
import { Button } from "../../../ui/button.tsx";
import { fieldLook, Problems } from "../../../ui/field.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { leaveRow } from "../../../ui/leave-row.ts";
import { keptHere } from "../../../webhooks/text-area-field.tsx";
import { useDeveloperFacts } from "../developer-facts.tsx";
import { freeKey, type UriLine, withText } from "./app-draft.ts";
import type { AppKind } from "./app-words.ts";

interface RedirectFieldsProps {
  readonly lines: readonly UriLine[];
  readonly kind: AppKind;
  /** What was sent last: problems name places in it, and lines may have moved since. */
  readonly sent: readonly string[];
  readonly error: unknown;
  readonly onChange: (lines: readonly UriLine[]) => void;
}

const rules: Readonly<Record<AppKind, string>> = {
  server: "An https address; plain http is for this machine alone.",
  browser: "An https address; plain http is for this machine alone.",
  native:
    "Loopback, such as http://127.0.0.1/callback, where any port fits, or a domain of yours backwards, such as com.example.app:/callback.",
};

/** Where a browser may be sent back to: an address on each line, with its problem right below it. */
export function RedirectFields({ lines, kind, sent, error, onChange }: RedirectFieldsProps) {
  const { mostRedirectUris } = useDeveloperFacts();
  const id = useId();
  const [added, setAdded] = useState<number | null>(null);
  const all = problemsAt(error, "/redirectUris");
  const problemsOf = (uri: string) =>
    uri.trim() === "" ? [] : all.filter(({ pointer }) => pointer === `/redirectUris/${sent.indexOf(uri.trim())}`);
  const ofAll = all.filter(({ pointer }) => pointer === "/redirectUris");
  const add = () => {
    const key = freeKey(lines);
    setAdded(key);
    onChange([...lines, { key, uri: "" }]);
  };
  return (
    <fieldset className="min-w-0" aria-describedby={`${id}-rule`}>
      <legend className="mb-1.5 text-note font-medium">Redirect URIs</legend>
      <ol className="grid gap-2">
        {lines.map(({ key, uri }, place) => {
          const problems = problemsOf(uri);
          const wrong = problems.length > 0 || (place === 0 && ofAll.length > 0);
          const described = problems.length > 0 ? `${id}-${key}` : wrong ? `${id}-all` : undefined;
          return (
            <li key={key} data-row>
              <div className="flex gap-2">
                <input
                  {...keptHere}
                  type="text"
                  inputMode="url"
                  aria-label={`Redirect URI ${place + 1}`}
                  aria-invalid={wrong || undefined}
                  aria-describedby={described}
                  // biome-ignore lint/a11y/noAutofocus: whoever asks for a line goes on in it.
                  autoFocus={key === added}
                  placeholder={kind === "native" ? "http://127.0.0.1/callback" : "https://example.com/callback"}
                  value={uri}
                  onChange={(event) =>
                    onChange(lines.map((line) => (line.key === key ? { key, uri: event.target.value } : line)))
                  }
                  onPaste={(event) => {
                    const text = event.clipboardData.getData("text").trim();
                    if (!/[\r\n]/.test(text)) return;
                    event.preventDefault();
                    onChange(withText(lines, key, text));
                  }}
                  className={`${fieldLook} font-mono text-small`}
                />
                {lines.length > 1 ? (
                  <button
                    type="button"
                    aria-label={`Take redirect URI ${place + 1} away`}
                    onClick={(event) => {
                      leaveRow(event.currentTarget);
                      onChange(lines.filter((line) => line.key !== key));
                    }}
                    className="grid size-11 flex-none place-items-center rounded-full hover:bg-muted"
                  >
                    <Icon name="cross" className="size-4" />
                  </button>
                ) : null}
              </div>
              <Problems id={`${id}-${key}`} problems={problems} />
            </li>
          );
        })}
      </ol>
      <Problems id={`${id}-all`} problems={ofAll} />
      {lines.length < mostRedirectUris ? (
        <Button kind="text" onClick={add}>
          Add another
        </Button>
      ) : null}
      <p id={`${id}-rule`} className="text-code leading-normal text-muted-text">
        {rules[kind]} {kind === "native" ? "All but the port" : "It"} is compared letter by letter: one slash more is
        another address.
      </p>
    </fieldset>
  );
}
