type Stream<Piece> = (left: AbortSignal) => AsyncIterable<Piece>;

/** The same pieces. A stream that breaks is cut off without a word to its caller, so the operator is told why. */
export function toldIfBroken<Piece>(stream: Stream<Piece>, tell: (error: unknown) => void): Stream<Piece> {
  return async function* (left) {
    try {
      yield* stream(left);
    } catch (error) {
      if (!left.aborted) tell(error);
      throw error;
    }
  };
}
