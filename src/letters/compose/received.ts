import { fill } from "../../locales/fill"
import { type Body, paragraph } from "./types"

/** We have the request, and when the answer comes. */
export const received: Body = (
  { texts: { received: texts }, day, moment },
  { request, writtenAt }
) => {
  const { status, waiting_for, execute_after, due_on } = request
  const isCoolingOff =
    waiting_for === "cooling_off" &&
    execute_after !== null &&
    execute_after > writtenAt

  return {
    subject: texts.subject,
    lead: texts.lead,
    blocks: [
      ...paragraph(due_on && fill(texts.due, { due: day(due_on) })),
      ...paragraph(
        isCoolingOff &&
          fill(texts.coolingOff, { moment: moment(execute_after) })
      ),
      ...paragraph(status === "identity_pending" && texts.identity),
      ...paragraph(waiting_for === "staff" && texts.staff),
      ...paragraph(texts.notYou),
    ],
  }
}
