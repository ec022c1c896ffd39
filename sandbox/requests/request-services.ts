import type { RequestLog } from "../log/request-log.ts";
import type { ServiceKey } from "../operation.ts";
import type { Tails } from "./tails.ts";

/** What the operations on the log share with the gateway, which fills it. */
export interface RequestServices {
  readonly log: RequestLog;
  readonly tails: Tails;
}

export const requestServices: ServiceKey<RequestServices> = { name: "requests" };
