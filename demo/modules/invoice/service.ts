import { MedusaService } from "@medusajs/framework/utils"
import { Invoice } from "./models/invoice"

/** Keeps the invoices of the demo's shop. */
export class InvoiceModuleService extends MedusaService({ Invoice }) {}
