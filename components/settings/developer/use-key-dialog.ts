import { goTo, replaceWith, useAddress } from "../use-address.ts";

export type KeyAct = "create" | "edit" | "rotate" | "revoke" | "end";

const acts: readonly string[] = ["create", "edit", "rotate", "revoke", "end"] satisfies KeyAct[];

/** The dialog that the address names, how to open one, and how to close it. */
export function useKeyDialog() {
  const address = useAddress();
  const named = address.params.get("dialog");
  return {
    act: named !== null && acts.includes(named) ? (named as KeyAct) : null,
    keyId: address.params.get("key"),
    generation: Number(address.params.get("generation") ?? Number.NaN),
    open(act: KeyAct, keyId: string | null = null, generation: number | null = null) {
      goTo(address.with({ dialog: act, key: keyId, generation: generation === null ? null : String(generation) }));
    },
    close: () => replaceWith(address.with({ dialog: null, key: null, generation: null })),
  };
}
