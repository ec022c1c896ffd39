import { PlainWords } from "../docs/plain-words.tsx";
import { Icon } from "../ui/icon.tsx";
import type { Field } from "./fields-of.ts";

/** Fields one under another, each with an anchor; what is inside a field opens in place. */
export function FieldList({ fields, open = true }: { fields: readonly Field[]; open?: boolean }) {
  return (
    <ul className="fields">
      {fields.map((field) => (
        <li key={field.place} id={field.place}>
          <p className="field-head">
            <a href={`#${field.place}`}>{field.name}</a>
            <span>{field.type}</span>
            {field.need === "required" ? <b>required</b> : null}
          </p>
          {field.text === "" ? null : (
            <p>
              <PlainWords text={field.text.trim()} />
            </p>
          )}
          <Rules field={field} />
          {field.below.length > 0 ? <Below field={field} open={open && field.below.length <= 12} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Rules({ field: { rules, choices, page, below } }: { field: Field }) {
  return (
    <>
      {rules.length > 0 ? (
        <p className="field-rules">
          <PlainWords text={rules.join(" · ")} />
        </p>
      ) : null}
      {choices.length > 0 ? (
        <p className="field-choices">
          {choices.map((choice) => (
            <code key={choice}>{choice}</code>
          ))}
        </p>
      ) : null}
      {page !== null && below.length === 0 ? (
        <p className="field-rules">
          <a href={page}>Its fields</a>
        </p>
      ) : null}
    </>
  );
}

function Below({ field: { name, below, page }, open }: { field: Field; open: boolean }) {
  return (
    <details className="field-below" open={open}>
      <summary>
        <Icon name="chevron" className="" />
        {below.length === 1 ? "1 field" : `${below.length} fields`} of {name}
      </summary>
      <FieldList fields={below} open={false} />
      {page === null ? null : (
        <p className="field-rules">
          <a href={page}>The whole object</a>
        </p>
      )}
    </details>
  );
}
