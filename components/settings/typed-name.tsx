import { Field, fieldLook } from "../ui/field.tsx";

interface TypedNameProps {
  /** What is named, such as "key". */
  readonly what: string;
  readonly name: string;
  readonly typed: string;
  /** Whether something else was typed when the button was pressed. */
  readonly missed: boolean;
  readonly onType: (typed: string) => void;
}

/** The name of what is about to end, typed once, so that nothing ends by a slip of the hand. */
export function TypedName({ what, name, typed, missed, onType }: TypedNameProps) {
  return (
    <Field
      label={`Type the name of the ${what}`}
      hint={name}
      problems={missed ? [{ detail: `That is not its name. It is called ${name}.` }] : []}
    >
      {(links) => (
        <input
          {...links}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          className={fieldLook}
        />
      )}
    </Field>
  );
}
