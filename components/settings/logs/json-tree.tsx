import type { ReactNode } from "react";

type HrefOf = (value: string) => string | null;

interface NodeProps {
  /** The name before the value, with its colon. */
  readonly label: ReactNode;
  readonly value: unknown;
  readonly depth: number;
  readonly comma: string;
  readonly hrefOf: HrefOf;
}

const mostOpen = 12;

/** JSON to read: what is nested folds, and an id is a link where it leads somewhere. */
export function JsonTree({ name, value, hrefOf }: { name: string; value: unknown; hrefOf: HrefOf }) {
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-112 overflow-auto px-5 pt-1 pb-5 font-mono text-code leading-6 whitespace-pre focus-visible:-outline-offset-2 focus-visible:outline-code-keyword sm:px-6"
    >
      <div className="w-max min-w-full">
        <Node label={null} value={value} depth={0} comma="" hrefOf={hrefOf} />
      </div>
    </section>
  );
}

function Node({ label, value, depth, comma, hrefOf }: NodeProps) {
  const indent = "  ".repeat(depth);
  const entries = entriesOf(value);
  if (!entries || entries.length === 0) {
    return (
      <div>
        {indent}
        {label}
        {entries ? <Sign>{Array.isArray(value) ? "[]" : "{}"}</Sign> : <Plain value={value} hrefOf={hrefOf} />}
        <Sign>{comma}</Sign>
      </div>
    );
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const what = Array.isArray(value) ? "items" : "fields";
  return (
    <details open={depth < 2 || entries.length <= mostOpen}>
      <summary className="list-none hover:bg-code-plain/10 focus-visible:-outline-offset-2 focus-visible:outline-code-keyword [&::-webkit-details-marker]:hidden">
        {indent}
        {label}
        <Sign>{open}</Sign>
        <span className="text-code-comment [details[open]>summary>&]:hidden">
          {" "}
          {entries.length} {entries.length === 1 ? what.slice(0, -1) : what} <Sign>{close + comma}</Sign>
        </span>
      </summary>
      {entries.map(([name, item], place) => (
        <Node
          key={name}
          label={Array.isArray(value) ? null : <Name>{name}</Name>}
          value={item}
          depth={depth + 1}
          comma={place === entries.length - 1 ? "" : ","}
          hrefOf={hrefOf}
        />
      ))}
      <div>
        {indent}
        <Sign>{close + comma}</Sign>
      </div>
    </details>
  );
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  return typeof value === "object" && value !== null ? Object.entries(value) : null;
}

function Plain({ value, hrefOf }: { value: unknown; hrefOf: HrefOf }) {
  if (typeof value !== "string") return <span className="text-code-number">{JSON.stringify(value)}</span>;
  const href = hrefOf(value);
  return (
    <span className="text-code-string">
      {href ? (
        <a
          href={href}
          className="underline decoration-1 underline-offset-4 hover:text-code-plain focus-visible:outline-code-keyword"
        >
          {JSON.stringify(value)}
        </a>
      ) : (
        JSON.stringify(value)
      )}
    </span>
  );
}

function Name({ children }: { children: string }) {
  return (
    <>
      <span className="text-code-keyword">{JSON.stringify(children)}</span>
      <Sign>: </Sign>
    </>
  );
}

function Sign({ children }: { children: ReactNode }) {
  return <span className="text-code-punctuation">{children}</span>;
}
