export * from "./erase-subject"
export * from "./events"
