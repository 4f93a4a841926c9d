import { Module } from "@medusajs/framework/utils"
import { migrationsOf } from "../../migrations-of"
import {
  AuditCheckpoint,
  AuditEntry,
  ErasureReceipt,
  ReleaseReceipt,
  ResidualScan,
  Tombstone,
} from "./models"
import { PrivacyEvidenceModuleService } from "./service"

export const PRIVACY_EVIDENCE_MODULE = "privacy_evidence"

export default Object.assign(
  Module(PRIVACY_EVIDENCE_MODULE, { service: PrivacyEvidenceModuleService }),
  migrationsOf(PRIVACY_EVIDENCE_MODULE, [
    AuditCheckpoint,
    AuditEntry,
    ErasureReceipt,
    ReleaseReceipt,
    ResidualScan,
    Tombstone,
  ])
)
