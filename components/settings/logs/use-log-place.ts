import { type Address, useAddress } from "../use-address.ts";

export interface LogPlace {
  readonly address: Address;
  /** The call that is open. */
  readonly openId: string | null;
  readonly view: "calls" | "errors";
  /** The address of a call, or of the log without one; the filters stay. */
  readonly hrefOf: (id: string | null) => string;
}

const home = "/settings/logs";

/** Which part of the log the address names. The console of the sandbox shows the log too, with its call in the query. */
export function useLogPlace(): LogPlace {
  const address = useAddress();
  if (address.pathname === "/sandbox") {
    return { address, openId: address.params.get("call"), view: "calls", hrefOf: (call) => address.with({ call }) };
  }
  return {
    address,
    openId: address.pathname.split("/")[3] ?? null,
    view: address.params.get("view") === "errors" ? "errors" : "calls",
    hrefOf: (id) => address.with(id ? { view: null } : {}, id ? `${home}/${id}` : home),
  };
}
