/** Keys under which answers are cached; all of ours begin the same. */
export const privacyKeys = {
  all: ["privacy"],
  status: (customerId: string) => ["privacy", "status", customerId],
  plan: (customerId: string) => ["privacy", "plan", customerId],
  lock: (orderId: string) => ["privacy", "lock", orderId],
  corrections: (orderId: string) => ["privacy", "corrections", orderId],
  summary: ["privacy", "summary"],
  requestSummary: ["privacy", "request-summary"],
  policies: ["privacy", "policies"],
  holds: (query: object) => ["privacy", "holds", query],
  limits: ["privacy", "storage-limits"],
  locks: (query: object) => ["privacy", "locks", query],
  dataMap: ["privacy", "data-map"],
  coverage: ["privacy", "coverage"],
  settings: ["privacy", "settings"],
}
