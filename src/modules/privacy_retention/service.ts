import { MedusaService } from "@medusajs/framework/utils"
import {
  CorrectionNote,
  LegalHold,
  MaintenanceWindow,
  RetentionLock,
  RetentionPolicyRecord,
  Run,
} from "./models"

/**
 * Locks, holds and decisions about retention: reading them. Locks are made and
 * ended by `src/locks` and `src/release`, in one transaction with what they are
 * about.
 */
export class PrivacyRetentionModuleService extends MedusaService({
  CorrectionNote,
  LegalHold,
  MaintenanceWindow,
  RetentionLock,
  RetentionPolicyRecord,
  Run,
}) {}
