import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../errors"
import type { ChoiceSubject } from "../subject"
import { isRestricted } from "./is-restricted"

/** @throws `PRIVACY_NOT_RESTRICTED` */
export async function requireRestricted(
  knex: Knex,
  subject: ChoiceSubject
): Promise<void> {
  if (!(await isRestricted(knex, subject))) {
    throw privacyError(
      "PRIVACY_NOT_RESTRICTED",
      "Nothing restricts the use of this person's data. GET /admin/privacy/customers/:id/consents lists restrictions"
    )
  }
}
