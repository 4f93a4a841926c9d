import { heldCustomer, heldMailbox, heldReference } from "../held"
import type { StorageLimit } from "../types"
import { CUTOFF } from "./cutoff"
import { NAMES_EXPORT_FILE } from "./export-file"

/** Messages that were sent, which Medusa keeps for ever. */
export const notifications: StorageLimit = {
  id: "notifications",
  label: { en: "Messages sent", nb: "Sendte meldinger" },
  about: {
    en: "Messages older than the time set; never one that is the only trace of a file with orders",
    nb: "Meldinger eldre enn den tiden som er satt; aldri en som er eneste spor av en fil med bestillinger",
  },
  age: { days: 180 },
  least: 1,
  parts: [
    {
      name: "notification",
      table: "notification",
      due: `t.created_at < ${CUTOFF}`,
      never: [
        { code: "order_export", where: NAMES_EXPORT_FILE },
        {
          code: "legal_hold",
          where: `(${heldCustomer("t.receiver_id")} or ${heldMailbox('t."to"')}
            or ${heldReference("t.resource_id")})`,
        },
      ],
    },
  ],
}
