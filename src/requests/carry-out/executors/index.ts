import type { RequestTypeValue } from "../../states"
import type { Executor } from "../types"
import { carryOutChoice } from "./choices"
import { carryOutErasure } from "./erasure"
import { carryOutExport } from "./export"
import { carryOutRectification } from "./rectification"

/** How requests of each type are carried out. */
export const EXECUTORS: Readonly<Record<RequestTypeValue, Executor>> = {
  access: carryOutExport,
  portability: carryOutExport,
  rectification: carryOutRectification,
  erasure: carryOutErasure,
  restriction: carryOutChoice,
  objection: carryOutChoice,
  consent_withdrawal: carryOutChoice,
}
