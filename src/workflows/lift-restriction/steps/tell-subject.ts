import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requireRestricted, subjectOfCustomer } from "../../../choices"
import { privacyError } from "../../../errors"
import { mailUnrestricted } from "../../../letters"
import { resolvePrivacy } from "../../../privacy-context"
import { withoutNul } from "../../../subject/sql"
import type { LiftRestrictionWorkflowInput } from ".."

/**
 * This step mails the person, unless staff have told them already. Nothing goes
 * on where nobody could be told.
 *
 * It has no compensation: what was said was said, and the restriction stands
 * until it is lifted.
 */
export const tellSubjectStep = createStep(
  "tell-subject",
  async (input: LiftRestrictionWorkflowInput, { container }) => {
    const { customer_id, told_by } = input
    const { knex, options } = await resolvePrivacy(container)
    const subject = await subjectOfCustomer(knex, customer_id, options.secret)
    await requireRestricted(knex, subject)

    if (told_by === "mail") {
      const row = await knex("customer")
        .where({ id: withoutNul(customer_id) })
        .first<{ email: string | null }>("email")
      const isTold =
        row?.email &&
        (await mailUnrestricted(container, {
          to: row.email,
          locale: options.requests.locale,
        }))
      if (!isTold) {
        throw notTold(customer_id)
      }
    }
    return new StepResponse({ told_by })
  }
)

const notTold = (customerId: string) =>
  privacyError(
    "PRIVACY_SUBJECT_NOT_TOLD",
    `Customer "${customerId}" could not be told by mail, and has to be told before the restriction is lifted (GDPR art. 18(3)). Tell them by phone or letter and say so in told_by`
  )
