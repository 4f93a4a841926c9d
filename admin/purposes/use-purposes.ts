import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import type { PurposesAnswer } from "./answers"

/** The purposes in force, and what mails are for. */
export const usePurposes = () =>
  useRead<PurposesAnswer>({ key: privacyKeys.purposes, path: "/purposes" })
