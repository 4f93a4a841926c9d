export * from "./campaign"
export * from "./discount-code"
