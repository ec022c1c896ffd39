import { type Address, useAddress } from "../use-address.ts";

/** The parts of an endpoint's page: the folders under webhooks/[id]. */
export type EndpointView = "deliveries" | "secrets" | "test" | "catcher" | "settings" | "debug";

export interface EndpointPlace {
  readonly id: string;
  readonly view: EndpointView;
  readonly deliveryId: string | null;
  readonly address: Address;
  /** The address of a part of this endpoint; the filters stay where they mean something. */
  readonly hrefOf: (view: EndpointView, deliveryId?: string) => string;
  /** Where the signature of a delivery is taken apart; of its last attempt, unless another one is named. */
  readonly debugHref: (deliveryId: string, attempt?: number) => string;
}

/** Which endpoint, and which part of it, the address names. */
export function useEndpointPlace(): EndpointPlace {
  const address = useAddress();
  const [id = "", view = "deliveries", deliveryId = null] = address.pathname.split("/").slice(3);
  const base = `/settings/webhooks/${id}`;
  const mode = address.params.get("mode");
  return {
    id,
    view: view as EndpointView,
    deliveryId,
    address,
    hrefOf(next, delivery) {
      if (next === "deliveries") return address.with(nothingOpen, delivery ? `${base}/deliveries/${delivery}` : base);
      return `${base}/${next}${mode ? `?mode=${mode}` : ""}`;
    },
    debugHref(delivery, attempt) {
      const about = { ...(mode ? { mode } : {}), delivery, ...(attempt ? { attempt: String(attempt) } : {}) };
      return `${base}/debug?${new URLSearchParams(about)}`;
    },
  };
}

/** What only other parts of the page say in the address. */
const nothingOpen = { caught: null, delivery: null, attempt: null, dialog: null, secret: null };
