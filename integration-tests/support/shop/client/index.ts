export * from "./client"
export * from "./connect"
export * from "./http-error"
export * from "./wait-until"
