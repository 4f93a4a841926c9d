export * from "./activity"
