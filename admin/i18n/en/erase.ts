export const erase = {
  title: "Erase a person",
  planTitle: "What an erasure would do",
  steps: { plan: "What happens", confirm: "Confirm", receipt: "Receipt" },
  intro:
    "Nothing has been changed yet. Rows nobody needs are removed; what bookkeeping needs stays without the person.",
  orderIntro:
    "This order has no customer. Its person is erased: orders, carts and guests with the same address that belong to nobody else go along. What bookkeeping needs stays without the person.",
  totals: {
    deleted: "Removed",
    cleared: "Emptied of the person",
    replaced: "Replaced",
    kept: "Kept",
  },
  tables: {
    title: "Table by table",
    what: "What",
    deleted: "Removed",
    cleared: "Emptied",
    replaced: "Replaced",
    kept: "Kept",
    why: "Why",
  },
  retained: {
    title: "Kept because the law says so",
    text: "These records keep what is listed until the day named, that day included. No setting goes round it.",
    record: "Record",
    fields: "What stays of the person",
    law: "Law",
    until: "Until",
    noEnd: "No end set",
    figuresOnly: "Figures only, nobody's name",
    order: "Order #{{number}}",
    fieldNames: {
      name: "name",
      street: "street address",
      place: "postal code and town",
      organization_number: "organization number",
    },
  },
  guards: {
    title: "Still open",
    text: "Settle these first. Where it is allowed, you may go on all the same; what you override is put on record.",
    override: "Go on all the same",
    cannot: "Cannot be overridden",
    clear: "Nothing in the way",
    none: "Nothing is open that stands in the way.",
    blocked:
      "Something stands in the way. Settle it, or choose to go on all the same where that is allowed.",
  },
  guard: {
    open_order: {
      title: "Open order",
      text: "Goods are still to be sent, or an edit is not confirmed. Without an address the parcel goes nowhere.",
    },
    withdrawal_period: {
      title: "Right of withdrawal",
      text: "Delivered less than 14 days ago: the customer may still send the goods back.",
    },
    open_return: {
      title: "Open return",
      text: "A return is under way. Receive or cancel it.",
    },
    open_claim: {
      title: "Open claim",
      text: "A claim is not settled. Settle or cancel it.",
    },
    open_exchange: {
      title: "Open exchange",
      text: "An exchange is not finished. Finish or cancel it.",
    },
    open_payment: {
      title: "Open payment",
      text: "A payment is authorized and not captured, or a refund is due.",
    },
    open_transfer: {
      title: "Open transfer",
      text: "An order transfer is waiting for an answer.",
    },
    open_draft_order: {
      title: "Draft order",
      text: "A draft order is open. Convert or delete it.",
    },
    active_agreement: {
      title: "Running agreement",
      text: "An agreement, such as a subscription, is running. End it.",
    },
    loyalty_balance: {
      title: "Store credit left",
      text: "Pay the balance out, or turn it into a gift card, so that no money is lost.",
    },
    legal_hold: {
      title: "Legal hold",
      text: "Somebody decided that this must be kept. Lift the hold under Retention first.",
    },
    unmapped_data: {
      title: "Data nobody has described",
      text: "These columns may hold personal data. Declare them; the data map says how.",
    },
  },
  recipients: {
    title: "Who else has the data",
    text: "They were given data of this person. Tell them about the erasure.",
    types: {
      payment: "Payment",
      carrier: "Carrier",
      messages: "Messages",
    },
  },
  reason: "Why",
  reasons: {
    customer_request: "The customer asked",
    consent_withdrawn: "Consent was withdrawn",
    objection: "The customer objected",
    unlawful: "The data was held unlawfully",
    inactive: "The customer has long been inactive",
    other: "Other",
  },
  note: "Note",
  noteOverride: "Why you go on although something is open",
  noteHint: "Kept with the request. Write it without naming the person.",
  confirmEmail: "Type {{value}} to confirm",
  confirmId: "The customer has no e-mail address. Type {{value}} to confirm",
  confirmHint: "Type the person's e-mail address ({{value}}) to confirm",
  finalTitle: "For good",
  final:
    "This cannot be undone, not by you and not by us. Nobody can bring the person back from what is left.",
  submit: "Erase for good",
  receipt: {
    title: "The person has been erased",
    pending: "The request waits for a second officer's approval.",
    retained: "Something stays until {{day}}, because the law says so.",
    retainedWithoutEnd: "Something stays, and no end has been set for it.",
    nothing: "Nothing of the person is kept.",
    id: "Receipt",
    request: "Request",
    at: "Erased",
    searched: "Rows searched afterwards, nothing found in them",
    digest: "Digest of all figures, the same before and after",
    overridden: "Overridden",
  },
} as const
