import type { ReportTexts } from "../report-texts"
import { rights } from "./rights"

/** Texts of the report in English. */
export const report: ReportTexts = {
  tag: "en-GB",
  title: "Your personal data",
  lead: (controller) =>
    `This is the data ${controller} holds about you, why we have it, how long we keep it, and what rights you have.`,
  theShop: "the shop",
  facts: {
    controller: "Data controller",
    organizationNumber: "Organization number",
    address: "Address",
    email: "E-mail",
    phone: "Phone",
    madeAt: "Made",
    request: "Request",
    held: "Extent",
  },
  heldRows: (rows, tables) => `${rows} entries in ${tables} tables`,
  contents: "Contents",
  about: {
    heading: "How we use the data",
    purposes: "Purposes and legal bases",
    purposesLead:
      "We only keep data that we have a reason to keep. These are the reasons that apply to the data about you, and what they rest on in the General Data Protection Regulation.",
    purpose: "Purpose",
    basis: "Legal basis",
    bases: {
      consent: "Consent (Article 6(1)(a))",
      contract: "Contract with you (Article 6(1)(b))",
      legal_obligation: "Legal obligation (Article 6(1)(c))",
      legitimate_interest: "Legitimate interests (Article 6(1)(f))",
    },
    categories: "Kinds of data",
    categoriesLead: "We hold these kinds of data about you:",
    recipients: "Who has received the data",
    recipientsLead:
      "We share data with others only when the purposes above need it, or when the law demands it.",
    noRecipients: "No recipients are registered.",
    recipientTypes: {
      messages: "Sending of messages",
      mail: "Sending of messages",
      support: "Customer service",
      other: "Other",
      payment: "Payment",
      carrier: "Delivery",
      accounting: "Accounting",
      newsletter: "Newsletter",
      email: "Sending of e-mail",
      analytics: "Analytics",
      hosting: "Hosting",
      authority: "Public authority",
    },
    sources: "Where the data comes from",
    sourcesLead: "Each table further down says where its data comes from:",
    automated: "Automated decisions",
    automatedText:
      "The shop's software makes no decisions about you without a human being involved, and builds no profile of you.",
  },
  retention: {
    heading: "How long we keep the data",
    lead: "We must keep data about purchases for as long as bookkeeping law demands. This is what applies to each of your orders.",
    erasable:
      "Everything else we keep for as long as you are our customer, or until you ask us to erase it. If you do, we erase at once all that no law makes us keep, including e-mail address and phone number on the orders.",
    noOrders: "You have no orders that must be kept.",
    order: "Order",
    kept: "What is kept",
    more: (shown, total) =>
      `The list shows the first ${shown} of ${total} orders. The others are in data.json under “retained_records”.`,
  },
  rights,
  orders: {
    heading: "Your orders",
    lead: "The newest come first. All details are under “All data” and in the files beside this one.",
    none: "We have no orders from you.",
    order: (number) => `Order ${number}`,
    draft: "Draft",
    placed: "Placed",
    status: "Status",
    statuses: {
      pending: "In progress",
      completed: "Completed",
      draft: "Draft",
      archived: "Archived",
      canceled: "Canceled",
      requires_action: "Waiting for action",
    },
    item: "Item",
    quantity: "Quantity",
    price: "Unit price",
    sum: "Sum",
    total: "Total",
    delivery: "Delivery address",
    billing: "Billing address",
    more: (shown) =>
      `These are the ${shown} newest orders. The others are in data.json and in the CSV files.`,
  },
  data: {
    heading: "All data",
    lead: "The tables are grouped by the kind of data they hold. Empty fields, internal ids and technical fields are left out here; they are in data.json and in the CSV files.",
    usedFor: "Used for",
    source: "Source",
    rows: (rows) => (rows === "1" ? "1 entry" : `${rows} entries`),
    more: (shown, total, file) =>
      `These are ${shown} of ${total} entries. All of them are in ${file} and in data.json.`,
    cut: "… shortened, the whole value is in data.json",
    secret: "Held, but not shown for security reasons",
    yes: "Yes",
    no: "No",
    unknownPurpose:
      "The purpose has not been recorded yet. Please contact us if you have questions.",
  },
  footer:
    "This file contains personal data. Keep it safe, and delete it when you no longer need it.",
}
