export * from "./close-export"
export * from "./erase-subject"
export * from "./events"
export * from "./export-subject"
