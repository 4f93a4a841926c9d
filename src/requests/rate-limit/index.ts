export { countAttempt } from "./count-attempt"
export { dropExpiredLimits } from "./drop-expired"
export {
  asksOfAll,
  asksOfGuest,
  codesOfCustomer,
  mailsTo,
  passwordsOf,
  triesFrom,
} from "./limits"
export { networkOf } from "./network-of"
export type { Counted, Limit } from "./types"
