import type { DatabaseSchema } from "../../data-map/schema"
import type { DataMap } from "../../data-map/types"
import type { LimitPart } from "../types"

/** A part of a limit, and the database it is applied to. */
export type PartContext = {
  part: LimitPart
  map: DataMap
  schema: DatabaseSchema
}
