import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether scripts run on the page; false on the server and while the first render repeats it. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
