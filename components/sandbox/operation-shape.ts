/** An operation as the picker lists it. */
export interface ListedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
}

/** How the console asks for a value. `json`: by its text, where a form would say less than the JSON does. */
export type FieldKind =
  | "text"
  | "long"
  | "date"
  | "number"
  | "boolean"
  | "choice"
  | "choices"
  | "object"
  | "map"
  | "json";

/** A field of a body, or a parameter. */
export interface FieldShape {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly text: string;
  /** What may be sent, for `choice` and `choices`; the names that a `map` knows. */
  readonly choices: readonly string[];
  /** The fields of an `object`. */
  readonly fields: readonly FieldShape[];
  /** The values of a `map`. */
  readonly value: FieldShape | null;
}

/** A request of the contract to begin from. */
export interface StartingPoint {
  readonly name: string;
  readonly summary: string;
  readonly value: unknown;
  /** JSON Pointer to a date rule, such as `{ "/scheduledAt": "next monday 09:30" }`. */
  readonly dates: Readonly<Record<string, string>>;
}

/** What the composer knows of an operation. */
export interface OperationShape extends ListedOperation {
  readonly scope: string;
  readonly idempotent: boolean;
  readonly pathFields: readonly FieldShape[];
  readonly queryFields: readonly FieldShape[];
  /** Without those that have controls of their own. */
  readonly headerFields: readonly FieldShape[];
  readonly body: { readonly required: boolean; readonly form: boolean; readonly fields: readonly FieldShape[] } | null;
  readonly starts: readonly StartingPoint[];
}
