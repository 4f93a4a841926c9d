import { Module } from "@medusajs/framework/utils"
import { migrationsOf } from "../../migrations-of"
import {
  Consent,
  Notice,
  Objection,
  PurposeVersion,
  Restriction,
  RestrictionException,
  SentTemplate,
} from "./models"
import { PrivacyConsentModuleService } from "./service"

export const PRIVACY_CONSENT_MODULE = "privacy_consent"

export default Object.assign(
  Module(PRIVACY_CONSENT_MODULE, { service: PrivacyConsentModuleService }),
  migrationsOf(PRIVACY_CONSENT_MODULE, [
    Consent,
    Notice,
    Objection,
    PurposeVersion,
    Restriction,
    RestrictionException,
    SentTemplate,
  ])
)
