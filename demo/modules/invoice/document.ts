/** What an invoice needs to know of an order. */
export type InvoicedOrder = {
  display_id: number
  currency_code: string
  total: number
  tax_total: number
  items: { title: string; quantity: number; total: number }[]
  billing_address: InvoicedBuyer | null
  shipping_address: InvoicedBuyer | null
}

type InvoicedBuyer = {
  company?: string | null
  first_name?: string | null
  last_name?: string | null
  address_1?: string | null
  postal_code?: string | null
  city?: string | null
}

/**
 * The content of the PDF, in the shape pdfmake draws. A sales document names
 * buyer and place of delivery, and needs neither e-mail nor telephone.
 */
export const invoiceDocument = (order: InvoicedOrder) => ({
  info: { title: `Faktura for bestilling ${order.display_id}` },
  content: [
    { text: "Kjøper", style: "heading" },
    ...addressLines(order.billing_address),
    { text: "Leveringssted", style: "heading" },
    ...addressLines(order.shipping_address).slice(-1),
    {
      table: {
        body: order.items.map(({ title, quantity, total }) => [
          title,
          quantity,
          kroner(total),
        ]),
      },
    },
    `Herav MVA: ${kroner(order.tax_total)}`,
    `Å betale: ${kroner(order.total)}`,
  ],
})

const addressLines = (buyer: InvoicedBuyer | null): string[] =>
  [
    buyer?.company,
    [buyer?.first_name, buyer?.last_name].filter(Boolean).join(" "),
    buyer?.address_1,
    [buyer?.postal_code, buyer?.city].filter(Boolean).join(" "),
  ].flatMap((line) => line || [])

const kroner = (amount: number) => `${Number(amount).toFixed(2)} NOK`
