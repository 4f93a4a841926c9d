import { invoice } from "../../../demo/personal-data/invoice"
import { registerPersonalData } from "../../../src"
import createPrivacyTriggers from "../../../src/migration-scripts/create-privacy-triggers"
import type { TestShop } from "../privacy/open-test-shop"
import type { Ref } from "../shop"

/** Declares invoices as records of their own. Call it before the shop boots. */
export const declareInvoices = (): void =>
  registerPersonalData({
    ...invoice,
    accountingRecord: {
      order: "t.order_id",
      frozen: ["order_id", "display_id", "pdfContent"],
    },
  })

/** The table of Medusa's invoice recipe. */
export const createInvoices = async ({
  db,
  container,
}: TestShop): Promise<void> => {
  await db.raw(`create table invoice (
    id text primary key, order_id text not null, display_id serial,
    status text not null default 'latest', "pdfContent" jsonb not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(), deleted_at timestamptz
  )`)
  await createPrivacyTriggers({ container, args: [] })
}

export const issueInvoice = async (
  { db }: TestShop,
  order: Ref
): Promise<Ref> => {
  const [row] = await db("invoice")
    .insert({
      id: `inv_${order.id}`,
      order_id: order.id,
      pdfContent: JSON.stringify({ to: "Kari Nordmann" }),
    })
    .returning("id")

  return row
}
