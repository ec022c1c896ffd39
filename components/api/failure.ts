import { ApiProblem } from "./api-problem.ts";
import { NoAnswer } from "./client.ts";

/** Why something did not work, as a page says it. */
export interface Failure {
  readonly what: string;
  readonly todo: string;
  /** The page about the code, where there is one. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly waitMs: number | null;
}

/** Turns whatever was thrown into words, and says what to do. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoAnswer) {
    const what = error.timedOut ? "No answer came within 10 seconds." : "The server could not be reached.";
    return { ...plain, what, todo: "Nothing is lost. Check the connection, then try again." };
  }
  if (error instanceof ApiProblem) {
    const { detail, code, requestId } = error.problem;
    const waits = code === "rate_limited" && error.waitMs !== null;
    const todo = waits ? "The wait is counted here, and nothing is lost." : "";
    return { what: detail, todo, code, requestId, waitMs: waits ? error.waitMs : null };
  }
  const what = error instanceof Error ? error.message : "Something went wrong in this page.";
  return { ...plain, what, todo: "Load the page again. If it comes back, write to hello@usealoha.app." };
}

const plain = { code: null, requestId: null, waitMs: null };
