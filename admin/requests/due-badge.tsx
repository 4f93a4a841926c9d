import { State } from "../components/state"
import { dayFromNow } from "../lib/days"
import { useTexts } from "../lib/use-texts"
import type { ListedRequest } from "./answers"
import { daysBetween, pressureOf } from "./states"

/** The day an answer is due, in a colour that says how soon that is. */
export const DueBadge = ({ request }: { request: ListedRequest }) => {
  const { t, day } = useTexts()
  const { due_on, closed_at } = request

  if (!due_on) {
    return "–"
  }
  if (closed_at) {
    return day(due_on)
  }
  const left = daysBetween(dayFromNow(0), due_on)
  const days = Math.abs(left)

  return (
    <State color={pressureOf(left)}>
      {`${day(due_on)} · ${t(`requests.${left < 0 ? "late" : "days"}`, {
        count: days,
        days,
      })}`}
    </State>
  )
}
