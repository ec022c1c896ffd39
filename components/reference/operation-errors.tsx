import { errorPath } from "#content/navigation.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { JsonBlock } from "../docs/json-block.tsx";
import { PlainWords } from "../docs/plain-words.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { codesOf, type StatusView } from "./operation-view.ts";

/** What can go wrong: the codes of this very operation first, then those of most operations, then an example of each. */
export function OperationErrors({ operation, failures }: { operation: Operation; failures: readonly StatusView[] }) {
  const { own, shared } = codesOf(operation);
  return (
    <>
      {own.length > 0 ? <CodeTable name="Errors of this operation" list={own} /> : null}
      <div className="mt-4 divide-y divide-border border-y border-border">
        <Disclosure title="Errors of most operations" aside={`${shared.length} codes`} open={own.length === 0}>
          <CodeTable name="Errors of most operations" list={shared} />
        </Disclosure>
        {failures.map((failure) => (
          <Failure key={failure.status} failure={failure} />
        ))}
      </div>
    </>
  );
}

function CodeTable({ name, list }: { name: string; list: readonly Code[] }) {
  return (
    <table className="reference-codes">
      <caption className="sr-only">{name}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Code</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {list.map((code) => (
          <tr key={code}>
            <td>{codes[code].status}</td>
            <th scope="row">
              <a href={errorPath(code)}>{code}</a>
            </th>
            <td>{codes[code].title}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Failure({ failure: { status, text, example } }: { failure: StatusView }) {
  if (example === null) return null;
  return (
    <Disclosure title={`Example of ${status === "Any other" ? "any other status" : status}`}>
      <p className="mb-3 max-w-[40rem] text-note text-muted-text">
        <PlainWords text={text} />
      </p>
      <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
        <JsonBlock name={`Example of ${status}: ${example.summary}`} value={example.value} className="max-h-96" />
      </div>
    </Disclosure>
  );
}
