/**
 * Drives a running Medusa shop over HTTP alone, the way staff and customers
 * do. Nothing here reaches into modules or the database, so what it leaves
 * behind is what a real shop would hold.
 */
export * from "./checkout"
export * from "./client"
export * from "./customers"
export * from "./loyalty"
export * from "./orders"
export * from "./people"
export * from "./promotions"
export * from "./setup"
