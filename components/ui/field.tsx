import { type ReactNode, useId } from "react";

/** What connects a control with its label, its hint and what is wrong with it. */
export interface FieldLinks {
  readonly id: string;
  readonly "aria-invalid": true | undefined;
  readonly "aria-describedby": string | undefined;
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly aside?: ReactNode;
  readonly problems?: readonly { readonly detail: string }[];
  readonly children: (links: FieldLinks) => ReactNode;
}

export const fieldLook =
  "block w-full min-w-0 rounded-md border border-control bg-background px-4 min-h-11 text-base placeholder:text-muted-text aria-invalid:border-danger";

/** A control with its label above, and its problems right below it. */
export function Field({ label, hint, aside, problems = [], children }: FieldProps) {
  const id = useId();
  const wrong = problems.length > 0;
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className="min-w-0">
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="text-note font-medium">
          {label}
        </label>
        {aside ? <span className="text-code text-muted-text">{aside}</span> : null}
      </div>
      {children({ id, "aria-invalid": wrong || undefined, "aria-describedby": described || undefined })}
      <Problems id={`${id}-problem`} problems={problems} />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1.5 text-code leading-normal text-muted-text">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What is wrong, in the words of the API. */
export function Problems({ id, problems }: { id?: string; problems: readonly { readonly detail: string }[] }) {
  if (problems.length === 0) return null;
  return (
    <ul id={id} className="mt-1.5 grid gap-0.5 text-small leading-normal text-danger">
      {problems.map(({ detail }) => (
        <li key={detail}>{detail}</li>
      ))}
    </ul>
  );
}
