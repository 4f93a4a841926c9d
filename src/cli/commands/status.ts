import { COMMON, customerOf } from "./common"
import type { Command, Inputs } from "./types"

export const status: Command<Inputs["status"]> = {
  summary: "Say how much the shop holds about a customer, and what is locked",
  usage: "<customer id>",
  options: COMMON,
  notes: ["Counts only; no value is shown."],
  read: (args) => ({ customer_id: customerOf(args) }),
}
