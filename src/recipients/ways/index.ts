import type { TaskRow } from "../tasks/types"
import { tellAccountHolder } from "./account-holder"
import { tellOwn } from "./own"
import type { Teller } from "./types"
import { tellWebhook } from "./webhook"

/** How each way tells. Staff tell the others. */
export const TELLERS: Readonly<
  Record<Exclude<TaskRow["way"], "manual">, Teller>
> = {
  webhook: tellWebhook,
  account_holder: tellAccountHolder,
  own: tellOwn,
}
