import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import type { ChoicesAnswer } from "./answers"

/** Enough for the newest entry about every purpose. */
const SHOWN = { limit: 1000 }

/** What a customer said about the use of their data, and what limits it. */
export const useChoices = (customerId: string) =>
  useRead<ChoicesAnswer>({
    key: privacyKeys.choices(customerId),
    path: `/customers/${customerId}/consents`,
    query: SHOWN,
  })
