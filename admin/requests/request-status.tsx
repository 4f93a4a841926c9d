import { State } from "../components/state"
import { useTexts } from "../lib/use-texts"
import type { ListedRequest } from "./answers"
import { colorOf } from "./states"

/** How far a request has come, and what it waits for. */
export const RequestStatus = ({
  request: { status, waiting_for },
}: {
  request: ListedRequest
}) => {
  const { known } = useTexts()
  const what = waiting_for
    ? ` ${known(`requests.waiting.${waiting_for}`, waiting_for)}`
    : ""

  return (
    <State color={colorOf(status)}>
      {known(`requests.statuses.${status}`, status) + what}
    </State>
  )
}
