/** What the pages of the reference say first, on the page and in Markdown. */
export const referenceWords = {
  home: "This reference is made from the contract that the server itself reads. What it does not name is refused, with an error that says so. Press Run on any page: the first press makes a test workspace that only this browser knows.",
  objects: "Each object says in `object` what it is. A field that is unknown is null; it is never left out.",
  portal:
    "The portal calls these with the session of a person. A key cannot call them; they stand here because nothing of the API is hidden.",
} as const;

/** The second line of a part's heading. */
export function operationCount(count: number): string {
  return count === 1 ? "one operation." : `${count} operations.`;
}
