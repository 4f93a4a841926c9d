/** How often something may happen within a time. */
export type Limit = {
  /** What is counted: `code_tries`, `guest_requests` ... */
  name: string
  /** By whom or for whom: an address, a network, an id. Kept as a digest. */
  of: string
  most: number
  seconds: number
}

/** A count after one more was added to it. */
export type Counted = {
  isExceeded: boolean
  /** Seconds until it starts anew; of several, the longest. */
  retryAfter: number
}
