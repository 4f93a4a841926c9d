export { countAttempt } from "./count-attempt"
export { dropExpiredLimits } from "./drop-expired"
export {
  activityOf,
  asksOfAll,
  asksOfGuest,
  codesOfCustomer,
  mailsTo,
  passwordsOf,
  triesFrom,
  unsubscribesOf,
} from "./limits"
export { networkOf } from "./network-of"
export type { Counted, Limit } from "./types"
