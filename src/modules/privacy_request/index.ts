import { Module } from "@medusajs/framework/utils"
import { migrationsOf } from "../../migrations-of"
import {
  Letter,
  OneTimeCode,
  PrivacyRequest,
  RateLimit,
  StoredArchive,
} from "./models"
import { PrivacyRequestModuleService } from "./service"

export const PRIVACY_REQUEST_MODULE = "privacy_request"

export default Object.assign(
  Module(PRIVACY_REQUEST_MODULE, { service: PrivacyRequestModuleService }),
  migrationsOf(PRIVACY_REQUEST_MODULE, [
    Letter,
    OneTimeCode,
    PrivacyRequest,
    RateLimit,
    StoredArchive,
  ])
)
