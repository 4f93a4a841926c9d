import { readPlan } from "../../actions/read-plan"
import type { Inputs } from "../commands/types"
import { describePlan } from "../describe/plan"
import type { Job } from "./types"

export const planJob: Job<Inputs["plan"]> = async ({ container }, subject) => {
  const erasure_plan = await readPlan(container, subject)

  return { json: { erasure_plan }, lines: describePlan(erasure_plan) }
}
