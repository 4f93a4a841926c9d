import { Module } from "@medusajs/framework/utils"
import { migrationsOf } from "../../migrations-of"
import { Activity } from "./models"
import { PrivacyActivityModuleService } from "./service"

export const PRIVACY_ACTIVITY_MODULE = "privacy_activity"

export default Object.assign(
  Module(PRIVACY_ACTIVITY_MODULE, { service: PrivacyActivityModuleService }),
  migrationsOf(PRIVACY_ACTIVITY_MODULE, [Activity])
)
