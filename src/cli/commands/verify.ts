import { COMMON } from "./common"
import type { Command, Inputs } from "./types"

export const verify: Command<Inputs["verify"]> = {
  summary: "Verify the audit log, every receipt and every checkpoint",
  usage: "[anchor.json]",
  options: COMMON,
  notes: [
    "The anchor is what GET /admin/privacy/audit-entries/head answered some time ago. Without one, newest entries that were cut off are not missed.",
    "Ends with 3 when something is broken.",
  ],
  read: (args) => ({ anchor: args.optional("one file with an anchor") }),
}
