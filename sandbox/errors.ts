import { type Code, codes, type FieldCode } from "./contract/facts.gen.ts";

/** One thing that is wrong with the input, and where. */
export interface FieldProblem {
  /** JSON Pointer into the body, such as `/channels/1`. */
  readonly pointer?: string;
  /** Name of a query parameter or header. */
  readonly parameter?: string;
  readonly code: FieldCode;
  readonly detail: string;
  readonly suggestion?: string;
  readonly channel?: string;
  readonly limit?: number;
  readonly actual?: number;
  readonly counter?: string;
}

export interface Refusal {
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
  /** Further members of the problem body, such as `earlierPostId`. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Response headers, such as `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Another status than that of the code, which only a fault has that a caller asked for. */
  readonly status?: number;
}

const mostProblems = 100;

/** A refusal that the caller may read. Whatever else is thrown becomes `internal_error` and says nothing. */
export class ApiError extends Error {
  readonly code: Code;
  readonly status: number;
  readonly title: string;
  readonly errors: readonly FieldProblem[];
  readonly extra: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: Code, refusal: Refusal) {
    super(refusal.detail);
    this.name = "ApiError";
    this.code = code;
    this.status = refusal.status ?? codes[code].status;
    this.title = codes[code].title;
    this.errors = (refusal.errors ?? []).slice(0, mostProblems);
    this.extra = refusal.extra ?? {};
    this.headers = refusal.headers ?? {};
  }
}

/** The one answer for an id that is unknown, misshapen, of another workspace or of the other mode. */
export function notFound(what: string): ApiError {
  return new ApiError("not_found", { detail: `There is no ${what} under this id in this workspace and mode.` });
}
