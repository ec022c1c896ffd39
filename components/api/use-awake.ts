import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and while a page wakes up: only then is it unknown what this browser keeps. */
export function useAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
