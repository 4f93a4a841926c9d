import { codeOfFailure } from "./code-of-failure"
import { type Teller, told } from "./types"

/** Tells a recipient of the shop's own, by its `notify()`. */
export const tellOwn: Teller = async ({
  container,
  privacy,
  task,
  subject,
}) => {
  const own = privacy.options.recipients.find(
    ({ id }) => id === task.recipient_id
  )
  if (!own) {
    return told("refused", "not_installed")
  }
  try {
    const answer = await own.notify(
      {
        id: task.id,
        type: task.type,
        customer_ids: subject.customer_ids,
        order_display_ids: subject.order_display_ids,
        ...(subject.emails && { emails: subject.emails }),
      },
      { container }
    )
    return told(answer?.status === "accepted" ? "accepted" : "done")
  } catch (error) {
    return told("failed", codeOfFailure(error))
  }
}
