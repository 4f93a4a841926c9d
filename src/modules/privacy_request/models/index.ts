export * from "./privacy-request"
