"use client";

import { problemsAt } from "../../../api/api-problem.ts";
import { Field, fieldLook } from "../../../ui/field.tsx";
import { ScopeFields } from "../scope-fields.tsx";
import type { AppDraft } from "./app-draft.ts";
import { RedirectFields } from "./redirect-fields.tsx";

export interface AppFieldsProps {
  readonly draft: AppDraft;
  /** The redirect URIs that were sent last. */
  readonly sent: readonly string[];
  readonly onChange: (part: Partial<AppDraft>) => void;
  readonly error: unknown;
}

/** Fields that say their own problems. */
export const appPointers = ["/name", "/homepage", "/authMethod", "/redirectUris", "/scopes"];

/** What an app is called and where people find more about it. */
export function AppNameFields({ draft, onChange, error }: AppFieldsProps) {
  return (
    <>
      <Field label="Name" hint="People read it when they are asked for consent." problems={problemsAt(error, "/name")}>
        {(links) => (
          <input
            {...links}
            type="text"
            autoComplete="off"
            placeholder="Harbour Reader"
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
            className={fieldLook}
          />
        )}
      </Field>
      <Field
        label="Home page"
        aside="optional"
        hint="An https address where people find more about it."
        problems={problemsAt(error, "/homepage")}
      >
        {(links) => (
          <input
            {...links}
            type="text"
            inputMode="url"
            autoComplete="off"
            placeholder="https://example.com"
            value={draft.homepage}
            onChange={(event) => onChange({ homepage: event.target.value })}
            className={fieldLook}
          />
        )}
      </Field>
    </>
  );
}

/** Where a browser may be sent back to, and the most that the app may ask for. */
export function AppReachFields({ draft, sent, onChange, error }: AppFieldsProps) {
  return (
    <>
      <RedirectFields
        lines={draft.lines}
        kind={draft.kind}
        sent={sent}
        error={error}
        onChange={(lines) => onChange({ lines })}
      />
      <ScopeFields
        legend="The most that it may ask for"
        chosen={draft.scopes}
        onChange={(scopes) => onChange({ scopes: [...scopes] })}
        error={error}
      />
    </>
  );
}
