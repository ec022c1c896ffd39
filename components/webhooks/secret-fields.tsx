import { useId, useState } from "react";
import { secretProblem } from "#sandbox/contract/secret-form.ts";
import { browserNow } from "../api/browser-time.ts";
import { leaveRow } from "../ui/leave-row.ts";
import type { GivenSecret } from "./inspect-request.ts";
import { localInstant, readLocalInstant } from "./local-instant.ts";
import { fieldLook, keptHere } from "./text-area-field.tsx";

interface SecretFieldsProps {
  readonly secrets: readonly GivenSecret[];
  readonly onChange: (secrets: readonly GivenSecret[]) => void;
}

const mostSecrets = 5;
const dayMs = 86_400_000;
const quiet =
  "inline-flex min-h-9 items-center text-small font-medium text-primary underline underline-offset-4 hover:text-primary-deep";

/** The secrets of a webhook: one, or several while it is being changed. */
export function SecretFields({ secrets, onChange }: SecretFieldsProps) {
  const next = Math.max(...secrets.map(({ key }) => key)) + 1;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Secrets</legend>
      <div className="space-y-5">
        {secrets.map((secret, place) => (
          <SecretField
            key={secret.key}
            secret={secret}
            label={secrets.length === 1 ? "Secret" : `Secret ${place + 1}`}
            onChange={(part) => onChange(secrets.map((one) => (one === secret ? { ...one, ...part } : one)))}
            onRemove={secrets.length === 1 ? null : () => onChange(secrets.filter((one) => one !== secret))}
          />
        ))}
      </div>
      {secrets.length < mostSecrets ? (
        <button
          type="button"
          onClick={() => onChange([...secrets, { key: next, value: "", endedAt: null }])}
          className={`mt-2 ${quiet}`}
        >
          Add another secret
        </button>
      ) : null}
    </fieldset>
  );
}

interface SecretFieldProps {
  readonly secret: GivenSecret;
  readonly label: string;
  readonly onChange: (part: Partial<GivenSecret>) => void;
  readonly onRemove: (() => void) | null;
}

function SecretField({ secret, label, onChange, onRemove }: SecretFieldProps) {
  const field = useId();
  const [shown, setShown] = useState(false);
  const { value, endedAt } = secret;
  const problem = value === "" ? null : secretProblem(value);
  return (
    <div data-row>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={field} className="font-semibold">
          {label}
        </label>
        <span className="text-small text-muted-text">stays in this page</span>
      </div>
      <div className="flex gap-2">
        <input
          {...keptHere}
          id={field}
          type={shown ? "text" : "password"}
          value={value}
          placeholder="whsec_…"
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${field}-problem` : undefined}
          onChange={(event) => onChange({ value: event.target.value })}
          className={`${fieldLook} min-h-11 aria-invalid:border-danger`}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-label={`Show ${label.toLowerCase()}`}
          onClick={() => setShown(!shown)}
          className="min-h-11 flex-none rounded-md border border-control px-3.5 text-small hover:border-ink aria-pressed:bg-muted"
        >
          Show
        </button>
      </div>
      {problem ? (
        <p id={`${field}-problem`} className="mt-2 text-small text-danger">
          {problem} It is not used for the check.
        </p>
      ) : null}
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-small">
          <input
            type="checkbox"
            checked={endedAt !== null}
            onChange={(event) => onChange({ endedAt: event.target.checked ? browserNow() - dayMs : null })}
            className="size-4 accent-primary"
          />
          It has ended
        </label>
        {endedAt === null ? null : (
          <input
            type="datetime-local"
            step={1}
            aria-label={`When ${label.toLowerCase()} ended`}
            value={localInstant(endedAt)}
            onChange={(event) => onChange({ endedAt: readLocalInstant(event.target.value) ?? endedAt })}
            className={`${fieldLook} max-w-60 py-1.5`}
          />
        )}
        {onRemove ? (
          <button
            type="button"
            onClick={(event) => {
              leaveRow(event.currentTarget);
              onRemove();
            }}
            className={`ml-auto ${quiet}`}
          >
            Remove {label.toLowerCase()}
          </button>
        ) : null}
      </div>
    </div>
  );
}
