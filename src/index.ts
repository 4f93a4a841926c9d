/**
 * Package root: what a shop or another plugin needs to declare its own tables.
 * Workflows are in `medusa-plugin-privacy/workflows`.
 */
export { definePersonalData } from "./data-map/define-personal-data"
export { registerPersonalData } from "./data-map/registry"
export { PRIVACY_ERRORS } from "./errors"
export type { OwnRecipient, RecipientNotice } from "./recipients/own-recipient"
export * from "./types"
