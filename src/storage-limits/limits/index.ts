import type { StorageLimit } from "../types"
import { abandonedCarts } from "./abandoned-carts"
import { inactiveAccounts } from "./inactive-accounts"
import { notifications } from "./notifications"
import { orderExports } from "./order-exports"
import { orphanAddresses } from "./orphan-addresses"
import { spentTokens } from "./spent-tokens"
import { workflowExecutions } from "./workflow-executions"

/** Every limit, in the order in which the daily job applies them. */
export const STORAGE_LIMITS: readonly StorageLimit[] = [
  orderExports,
  abandonedCarts,
  orphanAddresses,
  notifications,
  workflowExecutions,
  spentTokens,
  inactiveAccounts,
]
