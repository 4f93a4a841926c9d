import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { INVOICE_MODULE } from "../modules/invoice"
import {
  invoiceDocument,
  type InvoicedOrder,
} from "../modules/invoice/document"
import type { InvoiceModuleService } from "../modules/invoice/service"
import { lockAccountingRecordsWorkflow } from "../../src/workflows"

const FIELDS = [
  "id",
  "display_id",
  "currency_code",
  "total",
  "tax_total",
  "items.*",
  "billing_address.*",
  "shipping_address.*",
].map((field) => `order.${field}`)

/** Writes the invoice of an order when its first parcel leaves. */
export default async function writeInvoice({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const invoices = container.resolve<InvoiceModuleService>(INVOICE_MODULE)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: FIELDS,
    filters: { id: event.data.id },
  })
  const [shipped] = data as unknown as {
    order?: InvoicedOrder & { id: string }
  }[]
  const order = shipped?.order

  if (order && !(await isInvoiced(invoices, order.id))) {
    const invoice = await invoices.createInvoices({
      order_id: order.id,
      pdfContent: invoiceDocument(order),
    })
    // from here on it is the original, and nothing writes it anew
    await lockAccountingRecordsWorkflow(container).run({
      input: { records: [{ record: "invoice", record_id: invoice.id }] },
    })
  }
}

async function isInvoiced(invoices: InvoiceModuleService, order_id: string) {
  const [known] = await invoices.listInvoices({ order_id })

  return known !== undefined
}

export const config: SubscriberConfig = { event: "shipment.created" }
