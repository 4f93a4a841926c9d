import type { CommandName, Inputs } from "../commands/types"
import { coverageJob } from "./coverage"
import { eraseJob } from "./erase"
import { exportJob } from "./export"
import { planJob } from "./plan"
import { replayJob } from "./replay"
import { statusJob } from "./status"
import { sweepJob } from "./sweep"
import type { Job } from "./types"
import { verifyJob } from "./verify"

export const JOBS: { [Name in CommandName]: Job<Inputs[Name]> } = {
  status: statusJob,
  export: exportJob,
  plan: planJob,
  erase: eraseJob,
  sweep: sweepJob,
  verify: verifyJob,
  coverage: coverageJob,
  replay: replayJob,
}
