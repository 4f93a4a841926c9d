import { MedusaService } from "@medusajs/framework/utils"
import { PrivacyRequest } from "./models"

/** Rows of privacy requests. What they do to data is the workflows' matter. */
export class PrivacyRequestModuleService extends MedusaService({
  PrivacyRequest,
}) {}
