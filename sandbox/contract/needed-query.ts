import type { Operation } from "./operations.gen.ts";

/** What of its query an operation cannot do without, each name with the first of its choices. */
export function neededQuery({ id, query }: Operation): Record<string, string> {
  const { required, properties } = query.schema;
  return Object.fromEntries(
    required.map((name) => {
      const [first] = (properties[name]?.enum ?? []) as readonly string[];
      if (first === undefined) throw new Error(`${id} needs ${name}, and the contract lists no choices of it.`);
      return [name, first];
    }),
  );
}
