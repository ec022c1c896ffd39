import type { Schema } from "#sandbox/contract/types.ts";
import { ChoiceLine } from "../ui/choice-line.tsx";
import { Field } from "../ui/field.tsx";
import { FieldSelect } from "../ui/field-select.tsx";

type Scope = Schema<"Scope">;

interface WorkspaceChoiceProps {
  readonly workspaces: readonly Schema<"ConsentWorkspace">[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Where the app may work: one workspace, and no other. */
export function WorkspaceChoice({ workspaces, value, onChange }: WorkspaceChoiceProps) {
  return (
    <Field label="In this workspace" hint="The app reaches this one and no other.">
      {(links) => (
        <FieldSelect {...links} value={value} onChange={(event) => onChange(event.target.value)}>
          {workspaces.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name}, {role}
            </option>
          ))}
        </FieldSelect>
      )}
    </Field>
  );
}

const modeWords = {
  test: ["Test data", "A sandbox: nothing reaches the networks."],
  live: ["Live data", "The real posts and channels of the workspace."],
} as const;

interface ModeChoiceProps {
  readonly modes: readonly ("test" | "live")[];
  readonly value: "test" | "live";
  readonly onChange: (mode: "test" | "live") => void;
}

export function ModeChoice({ modes, value, onChange }: ModeChoiceProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-note font-medium">With this data</legend>
      <ul className="rounded-md border border-control">
        {modes.map((mode) => (
          <ChoiceLine
            key={mode}
            name={modeWords[mode][0]}
            meaning={modeWords[mode][1]}
            input={{ type: "radio", name: "mode", checked: value === mode, onChange: () => onChange(mode) }}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface ScopeChoiceProps {
  readonly asked: readonly Scope[];
  /** Of what is asked, what this person can give in that workspace. */
  readonly possible: readonly Scope[];
  readonly refused: readonly Scope[];
  readonly meanings: Readonly<Record<Scope, string>>;
  readonly role: string;
  readonly onChange: (refused: readonly Scope[]) => void;
}

/** Each thing that the app may do, in plain words. One of them has to stay. */
export function ScopeChoice({ asked, possible, refused, meanings, role, onChange }: ScopeChoiceProps) {
  const given = possible.filter((scope) => !refused.includes(scope));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-note font-medium">It may</legend>
      <ul className="rounded-md border border-control">
        {asked.map((scope) => {
          const can = possible.includes(scope);
          const words = can ? meanings[scope] : `You cannot give this there: you are ${role}.`;
          const turn = (on: boolean) => onChange(on ? refused.filter((one) => one !== scope) : [...refused, scope]);
          return (
            <ChoiceLine
              key={scope}
              name={scope}
              meaning={words}
              input={{
                type: "checkbox",
                checked: given.includes(scope),
                disabled: !can,
                onChange: (event) => turn(event.target.checked),
              }}
            />
          );
        })}
      </ul>
      {given.length === 0 ? (
        <p className="mt-1.5 text-code text-muted-text" role="status">
          Leave it at least one thing, or say no.
        </p>
      ) : null}
    </fieldset>
  );
}
