export const disclosures = {
  title: "Handed to authorities",
  text: "What was handed over under law or court order. It stands in the person's archive.",
  none: "Nothing has been handed over",
  noneText:
    "Record it here when the police, a court or the tax office was given data of a person.",
  add: "Record a disclosure",
  addText: "For good: it cannot be changed or removed afterwards.",
  added: "Recorded.",
  to: "To",
  who: "Whose data",
  whoOptions: { customer_id: "A customer or guest", order_id: "An order" },
  ids: { customer_id: "Customer id", order_id: "Order id" },
  order: "Order",
  basis: "Under",
  bases: {
    court_order: "A court order",
    legal_obligation: "A duty by law",
    legal_claim: "A legal claim",
  },
  on: "Day",
  reference: "Case number",
  referenceHint:
    "Of the authority, if it gave one: capital letters, digits, full stops, slashes and hyphens. No names.",
} as const
