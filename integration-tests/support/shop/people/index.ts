export * from "./address"
export * from "./marked"
export * from "./person"
