import type { NoticeTexts } from "../notice-texts"

/** Time limits in the privacy notice, in English. */
export const retention: NoticeTexts["retention"] = {
  heading: "How long do we keep the data?",
  lead: "We don't keep data longer than the purpose or the law demands.",
  lawHeading: "What the law makes us keep",
  lawLead:
    "It must be possible to check sales afterwards. These rules apply to us:",
  lawUnset:
    "Data about sales we keep as long as the bookkeeping rules of our country demand.",
  policy: "{country}: {law}",
  oss: "Sales to other EU countries",
  source: "Source: {source}",
  tiers: {
    sales_document: "Orders and sales documents for {period} {clock}.",
    secondary:
      "Packing slips and other supporting documents for {period} {clock}.",
    books: "Gift cards and store credit for {period} {clock}.",
  },
  clocks: {
    fiscal_year_end: "after the end of the fiscal year",
    calendar_year_end: "after the end of the calendar year",
    calendar_year_of_fiscal_year_end:
      "after the end of the calendar year in which the fiscal year ended",
    event: "after the purchase",
  },
  year: { one: "1 year", other: "{count} years" },
  month: { one: "1 month", other: "{count} months" },
  day: { one: "1 day", other: "{count} days" },
  lawAfter:
    "When the time is over, we take away who you are. Amounts, tax and dates stay without a name. No such law asks for e-mail address and phone number; we erase them when you ask us to.",
  limitsHeading: "What we erase without being asked",
  limitsLead: "These limits run by themselves:",
  limits: {
    order_exports:
      "Files with extracts of orders are deleted {period} after they were made.",
    abandoned_carts:
      "Carts you did not complete are deleted {period} after their last change.",
    orphan_addresses:
      "Addresses that no longer belong to anything are deleted after {period}.",
    notifications:
      "What we know about messages we sent is deleted after {period}.",
    workflow_executions:
      "Technical traces of purchases and other runs are deleted after {period}.",
    spent_tokens:
      "One-time codes and login links are deleted {period} after they were used or expired.",
    inactive_accounts:
      "Accounts that were not used for {period} are erased. You are warned {grace} before.",
  },
  restHeading: "Everything else",
  rest: "The rest we keep as long as it says under each purpose, or until you ask us to erase it.",
}
