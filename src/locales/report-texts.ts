import type { LegalBasis } from "../data-map/vocabulary"

/** One right of the person, and what it means here. */
export type RightText = { title: string; text: string }

/** Texts of the report in one language. Numbers arrive already formatted. */
export type ReportTexts = {
  /** BCP 47 tag for dates, numbers and the page's `lang`. */
  tag: string
  title: string
  lead: (controller: string) => string
  theShop: string
  facts: {
    controller: string
    organizationNumber: string
    address: string
    email: string
    phone: string
    madeAt: string
    request: string
    held: string
  }
  heldRows: (rows: string, tables: string) => string
  contents: string
  about: {
    heading: string
    purposes: string
    purposesLead: string
    purpose: string
    basis: string
    bases: Record<LegalBasis, string>
    categories: string
    categoriesLead: string
    recipients: string
    recipientsLead: string
    noRecipients: string
    recipientTypes: Readonly<Record<string, string>>
    sources: string
    sourcesLead: string
    automated: string
    automatedText: string
  }
  retention: {
    heading: string
    lead: string
    erasable: string
    noOrders: string
    order: string
    kept: string
    more: (shown: string, total: string) => string
  }
  rights: {
    heading: string
    lead: string
    list: readonly RightText[]
    contact: string
    complaintHeading: string
    complaint: (authority: string) => string
    complaintElsewhere: string
  }
  orders: {
    heading: string
    lead: string
    none: string
    order: (number: string) => string
    draft: string
    placed: string
    status: string
    statuses: Readonly<Record<string, string>>
    item: string
    quantity: string
    price: string
    sum: string
    total: string
    delivery: string
    billing: string
    more: (shown: string) => string
  }
  data: {
    heading: string
    lead: string
    usedFor: string
    source: string
    rows: (rows: string) => string
    more: (shown: string, total: string, file: string) => string
    cut: string
    secret: string
    yes: string
    no: string
    unknownPurpose: string
  }
  footer: string
}
