import { MedusaService } from "@medusajs/framework/utils"
import { Activity } from "./models"

/**
 * What customers did in the shop, for reading: recommendations, figures. It is
 * written by `POST /store/privacy/activity` alone, which asks for their consent.
 *
 * @example
 * const activity = container.resolve("privacy_activity")
 * const seen = await activity.listActivities(
 *   { customer_id: "cus_1", kind: "view" },
 *   { order: { created_at: "DESC" }, take: 20 }
 * )
 */
export class PrivacyActivityModuleService extends MedusaService({ Activity }) {}
