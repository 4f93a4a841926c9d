import { deleteExport } from "../exports/delete-export"
import type { StorageLimit } from "../types"
import { CUTOFF } from "./cutoff"
import { NAMES_EXPORT_FILE } from "./export-file"

/**
 * The CSV files of Medusa's order export: names and addresses of every buyer,
 * kept for ever, and with the local file provider open to whoever has the link.
 */
export const orderExports: StorageLimit = {
  id: "order_exports",
  label: { en: "Order exports", nb: "Bestillingseksporter" },
  about: {
    en: "Files with orders that staff exported; the message about them stays without its link",
    nb: "Filer med bestillinger som ansatte har eksportert; meldingen om dem blir stående uten lenken",
  },
  age: { days: 7 },
  least: 1,
  parts: [
    {
      name: "order_export",
      table: "notification",
      due: `t.created_at < ${CUTOFF} and ${NAMES_EXPORT_FILE}`,
      never: [],
    },
  ],
  each: deleteExport,
}
