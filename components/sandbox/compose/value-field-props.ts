import type { FieldProblem } from "../../api/api-problem.ts";
import type { FieldShape } from "../operation-shape.ts";
import type { Place } from "./body-value.ts";

export interface ValueFieldProps {
  readonly shape: FieldShape;
  readonly place: Place;
  readonly value: unknown;
  readonly problems: readonly FieldProblem[];
  /** The channels of the post, where the body is one. */
  readonly channels: readonly string[];
  readonly lit: string | null;
  /** Undefined takes it out of the body. */
  readonly onChange: (place: Place, value: unknown) => void;
}
