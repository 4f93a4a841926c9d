import type { PersonalData } from "../../types"
import { definePersonalData } from "../../define-personal-data"
import { goesWithRow, ROW_COLUMNS } from "../column-sets"

/**
 * A message about the subject's order can have gone to somebody else, such as
 * the person the order was transferred from. What went to another customer is
 * theirs; the subject's own messages are found by receiver or address.
 */
const TO_NO_OTHER_CUSTOMER = `not exists (select 1 from customer c where c.id = t.receiver_id)
  and not exists (select 1 from customer c where lower(btrim(c.email)) = lower(btrim(t."to")))`

const notification = definePersonalData({
  table: "notification",
  module: "notification",
  label: { en: "Messages", nb: "Meldinger" },
  category: "communication",
  purposes: ["order_communication", "customer_relation"],
  source: "observed",
  reach: [
    { column: "t.receiver_id", in: "customer" },
    { mailbox: 't."to"', owner: "t.receiver_id" },
    { column: "t.resource_id", in: "order", where: TO_NO_OTHER_CUSTOMER },
    { column: "t.resource_id", in: "cart", where: TO_NO_OTHER_CUSTOMER },
    { column: "t.resource_id", in: "customer", where: TO_NO_OTHER_CUSTOMER },
  ],
  rows: "delete",
  firstStage: "true",
  why: "A message that has been sent has done its work, and Medusa would keep the copy for ever",
  columns: {
    to: goesWithRow("email", "The address or phone number it was sent to"),
    from: goesWithRow("communication", "Who it was sent from"),
    data: {
      ...goesWithRow(
        "communication",
        "What was filled into the message: names, items, links"
      ),
      secretKeys: [
        "token",
        "code",
        "password",
        "reset_url",
        "unsubscribe_token",
      ],
    },
    provider_data: goesWithRow(
      "communication",
      "Further receivers and settings for the mail service"
    ),
    receiver_id: goesWithRow(
      "account",
      "Your id as the receiver of the message"
    ),
    idempotency_key: goesWithRow(
      "technical",
      "Keeps a message from being sent twice, and is often made from the address"
    ),
    external_id: goesWithRow(
      "technical",
      "Finds the message, and its receiver, at the mail service"
    ),
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "channel",
    "template",
    "trigger_type",
    "resource_id",
    "resource_type",
    "original_notification_id",
    "provider_id",
    "status",
  ],
})

/** Messages that were sent. */
export const notificationEntries: readonly PersonalData[] = [notification]
