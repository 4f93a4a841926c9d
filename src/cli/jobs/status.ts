import { readStatus } from "../../actions/read-status"
import type { Inputs } from "../commands/types"
import { describeStatus } from "../describe/status"
import type { Job } from "./types"

export const statusJob: Job<Inputs["status"]> = async (
  { container },
  { customer_id }
) => {
  const privacy_status = await readStatus(container, customer_id)

  return { json: { privacy_status }, lines: describeStatus(privacy_status) }
}
