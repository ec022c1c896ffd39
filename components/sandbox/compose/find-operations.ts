import type { ListedOperation } from "../operation-shape.ts";

/** The operations that have all these words in their name, path, tag or summary; those that begin with them first. */
export function findOperations(operations: readonly ListedOperation[], text: string): readonly ListedOperation[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return operations;
  const first = words.join("");
  const fits = operations.filter(({ id, path, summary, tag, method }) => {
    const all = `${id} ${path} ${summary} ${tag} ${method}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const rank = ({ id }: ListedOperation) => {
    const name = id.toLowerCase();
    if (name === first) return 0;
    return name.startsWith(first) ? 1 : name.includes(first) ? 2 : 3;
  };
  return fits.toSorted((one, other) => rank(one) - rank(other));
}
