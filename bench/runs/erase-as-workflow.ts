import { eraseSubject } from "../../src/erasure/erase-subject"
import { OVERRIDABLE_GUARDS } from "../../src/erasure/guards"
import { prepareErasure } from "../../src/erasure/prepare-erasure"
import { findCustomer } from "../../src/subject/find-seed"
import type { PrivacyAt } from "../shop/privacy-at"

/** Does what the step of the erasure workflow does, on a given database. */
export async function eraseAsWorkflow(
  { privacy, knex, locking }: PrivacyAt,
  customerId: string
): Promise<void> {
  const settings = await prepareErasure(privacy)

  await eraseSubject(
    { knex, locking },
    {
      ...(await findCustomer(knex, customerId)),
      reason: "customer_request",
      override: OVERRIDABLE_GUARDS,
      requestedBy: "user_bench",
    },
    settings
  )
}
