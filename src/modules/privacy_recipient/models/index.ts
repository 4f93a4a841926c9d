export * from "./disclosure"
export * from "./recipient"
export * from "./recipient-task"
