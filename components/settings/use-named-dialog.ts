import { goTo, replaceWith, useAddress } from "./use-address.ts";

/** The dialog that the address names, what it is about, how to open one, and how to close it. */
export function useNamedDialog<Act extends string>(acts: readonly Act[], subject: string) {
  const address = useAddress();
  const named = address.params.get("dialog");
  return {
    act: acts.find((act) => act === named) ?? null,
    id: address.params.get(subject),
    generation: Number(address.params.get("generation") ?? Number.NaN),
    open(act: Act, id: string | null = null, generation: number | null = null) {
      goTo(address.with({ dialog: act, [subject]: id, generation: generation === null ? null : String(generation) }));
    },
    close: () => replaceWith(address.with({ dialog: null, [subject]: null, generation: null })),
  };
}
