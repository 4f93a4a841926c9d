import { COMMON, ORDER, subjectOf } from "./common"
import type { Command, Inputs } from "./types"

export const plan: Command<Inputs["plan"]> = {
  summary: "Say what an erasure would do, and what stands in its way",
  usage: "<customer id> | --order <order id>",
  options: { ...ORDER, ...COMMON },
  notes: ["Changes nothing."],
  read: subjectOf,
}
