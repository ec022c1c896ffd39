interface SegmentedChoiceProps<Id extends string> {
  readonly name: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly small?: boolean;
}

/** A few choices side by side, of which one holds: radio buttons that look like pills. */
export function SegmentedChoice<Id extends string>(props: SegmentedChoiceProps<Id>) {
  const { name, choices, chosen, onChoose, small = false } = props;
  const size = small ? "min-h-9 px-3 text-fine" : "min-h-11 px-4 text-code";
  return (
    <fieldset className="no-js:hidden flex min-w-0 flex-wrap gap-1.5">
      <legend className="sr-only">{name}</legend>
      {choices.map((choice) => (
        <label
          key={choice.id}
          className={`relative grid cursor-pointer place-items-center rounded-full border border-control font-mono font-medium has-checked:border-ink has-checked:bg-ink has-checked:text-background has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary ${size}`}
        >
          <input
            type="radio"
            name={name}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
            className="absolute inset-0 m-0 cursor-pointer opacity-0"
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}
