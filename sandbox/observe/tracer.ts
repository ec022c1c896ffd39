import { ApiError } from "../errors.ts";

/** A piece of work with a beginning and an end, in a trace. */
export interface Span {
  child(name: string): Span;
  set(name: string, value: string | number | boolean): void;
  rename(name: string): void;
  /** `failed` marks it as broken on our side. */
  end(failed?: boolean): void;
}

/** Begins spans. Absent where nobody asked for traces, so that they cost nothing. */
export interface Tracer {
  /** The answer to a request; `traceparent` is what its caller says of a trace of its own. */
  request(traceparent: string | null): Span;
  /** Work that nobody waits for. */
  work(name: string): Span;
  /** Sends what waits to be sent. */
  close(): Promise<void>;
}

/** Does work as a part of a span. */
export async function within<T>(span: Span, name: string, work: () => Promise<T>): Promise<T> {
  const part = span.child(name);
  let failed = false;
  try {
    return await work();
  } catch (error) {
    failed = !(error instanceof ApiError);
    throw error;
  } finally {
    part.end(failed);
  }
}
