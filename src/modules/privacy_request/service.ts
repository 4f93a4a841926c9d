import { MedusaService } from "@medusajs/framework/utils"
import {
  Letter,
  OneTimeCode,
  PrivacyRequest,
  RateLimit,
  StoredArchive,
} from "./models"

/** Rows of privacy requests. What they do to data is the workflows' matter. */
export class PrivacyRequestModuleService extends MedusaService({
  Letter,
  OneTimeCode,
  PrivacyRequest,
  RateLimit,
  StoredArchive,
}) {}
