import { useSyncExternalStore } from "react"

/** Below it, Medusa's own pages put their columns one below the other too. */
const NARROW = "(max-width: 767px)"

const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(NARROW)
  query.addEventListener("change", onChange)
  return () => query.removeEventListener("change", onChange)
}

/** Whether the screen has no room for a table. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches)
