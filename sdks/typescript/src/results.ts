import type { AlohaError } from "./aloha-error.ts";
import type { RateLimit } from "./errors.ts";

/** A result with what came beside it. */
export interface WithResponse<T> {
  /** The result, as awaiting the call gives it. */
  readonly data: T;
  /** The answer. Its body has been read. */
  readonly response: Response;
  /** The name of the call. Support asks for it, and the request log finds it. */
  readonly requestId: string | undefined;
  /** What is left of the quota, if the answer told it. */
  readonly rateLimit: RateLimit | undefined;
  /** True when this is the first answer to the same Idempotency-Key once more: nothing was done again. */
  readonly replayed: boolean;
}

/** A result or an error, of which one is undefined. */
export type Result<T> =
  | { readonly data: T; readonly error: undefined }
  | { readonly data: undefined; readonly error: AlohaError };

/** What every call gives. The call has begun already; awaiting it twice sends it once. */
export interface AlohaPromise<T> extends Promise<T> {
  /** The result together with the answer, the request id and the quota. */
  withResponse(): Promise<WithResponse<T>>;
  /** The answer with its body unread. Ask for it in the same expression as the call. */
  asResponse(): Promise<Response>;
  /** The result or the error. Never throws an `AlohaError`. */
  asResult(): Promise<Result<T>>;
}

/** One page of a list. */
export interface Page<T> {
  /** Its items, in the order of the list. */
  readonly data: readonly T[];
  /** Whether another page follows. */
  readonly hasMore: boolean;
  /** Where the next page begins; null on the last one. */
  readonly nextCursor: string | null;
  /** Fetches the page after this one, with the same filters; null after the last. */
  getNextPage(): Promise<Page<T> | null>;
}

/** What a list gives: await it for one page, or loop over it with `for await` for every item. */
export interface PagePromise<T> extends AlohaPromise<Page<T>>, AsyncIterable<T> {
  /** This page and those that follow, each fetched when it is reached. */
  pages(): AsyncIterable<Page<T>>;
  /** The first `limit` items, over as many pages as it takes and not one more. */
  all(options: { readonly limit: number }): Promise<T[]>;
}

/** One message of a stream. */
export interface ServerMessage<Name extends string = string, Data = unknown> {
  /** The last id so far. Give it as `lastEventId` to go on after this message. */
  readonly id: string;
  /** Its name. */
  readonly event: Name;
  /** Its data, read as JSON. */
  readonly data: Data;
}

/** An open stream. It ends when the server ends it, when the loop is left, or by `close()`. */
export interface EventStream<M> extends AsyncIterable<M> {
  /** Ends the connection. */
  close(): void;
}

/** What a stream gives: loop over it with `for await`, or await it to know that it is open. */
export interface StreamPromise<M> extends AlohaPromise<EventStream<M>>, AsyncIterable<M> {}
