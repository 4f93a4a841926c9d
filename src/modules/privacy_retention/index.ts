import { Module } from "@medusajs/framework/utils"
import { migrationsOf } from "../../migrations-of"
import { checkDecisions } from "./loaders/check-decisions"
import * as models from "./models"
import { PrivacyRetentionModuleService } from "./service"

export const PRIVACY_RETENTION_MODULE = "privacy_retention"

const {
  AccountActivity,
  CorrectionNote,
  LegalHold,
  MaintenanceWindow,
  RetentionLock,
  RetentionPolicyRecord,
  Run,
} = models

export default Object.assign(
  Module(PRIVACY_RETENTION_MODULE, {
    service: PrivacyRetentionModuleService,
    loaders: [checkDecisions],
  }),
  migrationsOf(PRIVACY_RETENTION_MODULE, [
    AccountActivity,
    CorrectionNote,
    LegalHold,
    MaintenanceWindow,
    RetentionLock,
    RetentionPolicyRecord,
    Run,
  ])
)
