import { MedusaService } from "@medusajs/framework/utils"
import { Disclosure, Recipient, RecipientTask } from "./models"

/**
 * Who else gets data, what they were told, and what was disclosed: reading.
 * Rows are written by `src/recipients`, each with its audit entry.
 */
export class PrivacyRecipientModuleService extends MedusaService({
  Disclosure,
  Recipient,
  RecipientTask,
}) {}
