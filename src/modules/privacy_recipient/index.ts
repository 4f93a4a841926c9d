import { Module } from "@medusajs/framework/utils"
import { migrationsOf } from "../../migrations-of"
import { Disclosure, Recipient, RecipientTask } from "./models"
import { PrivacyRecipientModuleService } from "./service"

export const PRIVACY_RECIPIENT_MODULE = "privacy_recipient"

export default Object.assign(
  Module(PRIVACY_RECIPIENT_MODULE, { service: PrivacyRecipientModuleService }),
  migrationsOf(PRIVACY_RECIPIENT_MODULE, [Disclosure, Recipient, RecipientTask])
)
