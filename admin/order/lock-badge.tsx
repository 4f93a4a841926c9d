import { State } from "../components/state"
import { dayFromNow } from "../lib/days"
import { useTexts } from "../lib/use-texts"
import type { OrderLock } from "./answers"

const COLORS = {
  locked: "green",
  due: "orange",
  broken: "red",
  released: "grey",
  none: "grey",
} as const

function stateOf(lock?: OrderLock): keyof typeof COLORS {
  if (!lock) {
    return "none"
  }
  if (lock.verified === false) {
    return "broken"
  }
  const { state, locked_through } = lock
  // the last day is past, and the nightly job has not released it yet
  const isDue = locked_through !== null && locked_through < dayFromNow(0)

  return state === "locked" && isDue ? "due" : state
}

/** Whether the order is locked, and still what was locked. */
export const LockBadge = ({ lock }: { lock?: OrderLock }) => {
  const { t } = useTexts()
  const state = stateOf(lock)

  return <State color={COLORS[state]}>{t(`order.state.${state}`)}</State>
}
