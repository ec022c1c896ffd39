/** A call that is sent once more. */
export interface CallAgain {
  readonly method: string;
  /** Path and query, as they stand on a request line. */
  readonly target: string;
  /** By names in small letters, without a credential. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** The logged call that it is. */
  readonly replayOf: string;
}

/** Sends it, and gives the id under which the log has it. */
export type SendAgain = (again: CallAgain) => Promise<string>;
