/** A sentence of the contract: what stands in backticks is code. */
export function PlainWords({ text }: { text: string }) {
  return text.split("`").map((piece, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change their order.
      <code key={place}>{piece}</code>
    ) : (
      piece
    ),
  );
}
