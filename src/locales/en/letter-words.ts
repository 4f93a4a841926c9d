import type { LetterWords } from "../letter-texts"

/** Words of letters in English. */
export const words: LetterWords = {
  asked: {
    access: "for access to your personal data",
    portability: "for your personal data to take with you",
    rectification: "to have your personal data corrected",
    erasure: "to have your personal data erased",
    restriction: "to have the use of your personal data restricted",
    objection: "us to stop using your personal data for some purposes",
    consent_withdrawal: "to withdraw your consent",
  },
  entries: { one: "1 entry", other: "{count} entries" },
  kinds: {
    name: "Names",
    address: "Addresses",
    phone: "Phone numbers",
    email: "E-mail addresses",
    orders: "Orders",
    delivery: "Deliveries",
    cart: "Carts",
    discount: "Discount codes",
    loyalty: "Loyalty programme",
    agreement: "Products and agreements",
    account: "Account and profile",
    credential: "Login",
    payment: "Payments",
    communication: "Messages we have sent you",
    support: "Customer service and complaints",
    activity: "What you have done in the shop",
    technical: "Technical data",
    privacy: "Earlier privacy cases",
    unclassified: "Other data",
  },
  kept: {
    amounts: "amounts",
    items: "items",
    name: "your name",
    street: "the street address",
    place: "postal code, town and country",
    organization_number: "the organization number",
  },
  guards: {
    open_order: "An order that is not finished",
    withdrawal_period: "An order that you can still withdraw from",
    open_return: "An order with a return that is not finished",
    open_claim: "An order with a complaint that is not settled",
    open_exchange: "An order with an exchange that is not finished",
    open_payment: "An order with a payment that is not settled",
    open_transfer: "An order that is being moved to another account",
    open_draft_order: "An order of which we have made a draft",
    active_agreement: "An agreement still in force, such as a subscription",
    loyalty_balance:
      "Money we owe you, on an account or a gift card. You are to have it first",
    legal_hold: "Data needed in a case or an audit (Article 17(3) GDPR)",
  },
  otherGuard: "Something else that we have to settle first",
  refusals: {
    identity_not_proven:
      "We could not confirm that it is you who is asking, so we can neither hand out nor change anything (Article 12(6) GDPR).",
    not_held: "We hold no data about you that the request could be about.",
    manifestly_unfounded:
      "We find the request manifestly unfounded (Article 12(5) GDPR).",
    excessive:
      "We find the request excessive, for example because we have answered the same one recently (Article 12(5) GDPR).",
    others_rights:
      "A copy would have harmed the rights of others (Articles 15(4) and 20(4) GDPR).",
    not_portable:
      "The right to take data with you covers what you gave us yourself, under an agreement or with your consent. That does not hold for this data (Article 20(1) GDPR). You can ask for access to it instead.",
    already_correct: "The data is correct as it stands (Article 16 GDPR).",
    locked_document:
      "The sales document has already been issued, and bookkeeping law does not let us change it. Mistakes in it are corrected with a note or a new document.",
    legal_obligation: "The law makes us keep the data (Article 17(3)(b) GDPR).",
    legal_claims:
      "The data is needed to establish, exercise or defend a legal claim (Articles 17(3)(e), 18(2) and 21(1) GDPR).",
    public_interest:
      "The data is needed in the public interest, for research or for statistics (Articles 17(3) and 21(6) GDPR).",
    freedom_of_expression:
      "The data is needed for the freedom of expression and information (Article 17(3)(a) GDPR).",
    still_needed:
      "We still need the data for what it was given to us for, and none of the grounds for erasure applies (Article 17(1) GDPR).",
    no_ground:
      "None of the grounds for restriction applies (Article 18(1) GDPR).",
    compelling_grounds:
      "We have compelling legitimate grounds that override your objection (Article 21(1) GDPR).",
  },
  otherRefusal: "Please contact us and we will explain why.",
  extensions: {
    complexity: "The reason is that your request takes much work to answer.",
    number_of_requests: "The reason is that we have many requests to answer.",
  },
  otherExtension: "Please contact us and we will explain why.",
  grounds: {
    accuracy_contested:
      "you believe the data is not right, and we have to look into it",
    unlawful: "you believe the use is unlawful but do not want the data erased",
    legal_claim: "you need the data for a legal claim",
    objection_pending:
      "you have objected to the use, and we have to consider your objection",
  },
  recipients: {
    messages: "Those who send messages for us",
    mail: "Those who send e-mail for us",
    email: "Those who send e-mail for us",
    payment: "Those who take payments for us",
    carrier: "Those who deliver goods for us",
    accounting: "Those who keep our books",
    newsletter: "Those who send newsletters for us",
    analytics: "Those who make statistics for us",
    hosting: "Those who run our systems",
    support: "Those who answer customers for us",
    authority: "Public authorities",
  },
}
