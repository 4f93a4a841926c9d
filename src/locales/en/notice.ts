import type { NoticeTexts } from "../notice-texts"
import { categories } from "./notice-categories"
import { page } from "./notice-page"
import { retention } from "./notice-retention"
import { complaint, rights } from "./notice-rights"

/** The privacy notice in English. */
export const notice: NoticeTexts = {
  tag: "en-GB",
  language: "English",
  title: "Privacy notice of {name}",
  theShop: "the shop",
  and: "and",
  controller: {
    heading: "Who is responsible for your data?",
    lead: "{name} is the controller of the processing of personal data that this privacy notice describes. It says what data we process, why we do, who gets it, how long we keep it, and what rights you have.",
    appliesTo: "This privacy notice applies to {website}.",
    appliesToShop: "This privacy notice applies to our shop.",
    name: "Controller",
    organizationNumber: "Organization number",
    address: "Address",
    email: "E-mail",
    phone: "Phone",
    website: "Website",
    officerHeading: "Data protection officer",
    officerLead:
      "We have a data protection officer, whom you may contact about everything that concerns your personal data:",
  },
  categories,
  sources: {
    heading: "Where does the data come from?",
    lead: "Data is collected directly from you, and comes about when you use our services and products:",
    each: {
      given:
        "From you: what you tell us, for example when you order, open an account or write to us.",
      observed:
        "From your use: what is registered when you use our services and products.",
      staff:
        "From us: what our staff note when they handle orders and answer inquiries.",
    },
    requiredHeading: "Do you have to give us the data?",
    required:
      "When you buy, we need name, address, contact details and payment to enter into and perform the contract; without them we can't take the order. Everything else is voluntary.",
  },
  purposes: {
    heading: "What do we use the data for?",
    lead: "For each purpose we say which legal basis it has, which data it concerns, who gets it, and how long we keep it.",
    basis: "Legal basis",
    bases: {
      consent: "Your consent (GDPR art. 6(1)(a)). Without it we don't do this.",
      contract:
        "The processing is necessary to perform a contract with you (GDPR art. 6(1)(b)).",
      legal_obligation:
        "The processing is necessary to comply with a legal obligation that rests on us (GDPR art. 6(1)(c)).",
      legitimate_interest:
        "Our legitimate interest in what is described above (GDPR art. 6(1)(f)).",
    },
    asked: "We do this only if you have said yes to this: “{text}”",
    categories: "Data",
    recipients: "Recipients",
    noRecipients: "Nobody outside the company",
    retention: "Kept",
    choice: "Your choice",
    consent:
      "You may withdraw your consent at any time, as easily as you gave it.",
    object: "You may object, that is, opt out.",
    marketing: "You may opt out at any time, and we stop at once.",
  },
  recipients: {
    heading: "Whom do we share the data with?",
    lead: "We don't share your personal data with third parties unless that is necessary to:",
    cases: [
      "complete a transaction, for example with payment processors and delivery companies",
      "comply with a legal requirement or a court order",
      "protect the rights, property or safety of {name}, our customers or others",
    ],
    kindsHeading: "The recipients",
    processors:
      "Some of the recipients are processors: they handle data on our behalf, get only what the task needs, and can't use it for anything of their own.",
    ask: "Ask us if you want to know exactly who got data about you.",
  },
  transfers: {
    heading: "Do we send data out of the EEA?",
    text: "Some of the recipients may process data in countries outside the EEA. That happens only on a ground that chapter V of the GDPR accepts, such as an adequacy decision or the EU's standard contractual clauses. Ask us, and we tell you which countries and which ground, and give you a copy of the clauses.",
  },
  retention,
  security: {
    heading: "How do we keep the data safe?",
    lead: "We take safety seriously. Suitable technical and organizational measures protect the data against unauthorized access, alteration, disclosure and destruction. Among them:",
    measures: [
      "Only staff with a login of their own have access to customers' data.",
      "Each disclosure, correction and erasure is logged with who did it and when. The log shows whether somebody has altered it.",
      "Passwords are stored so that nobody can read them.",
      "Archives with your data are encrypted, are fetched with a code we send you, and are deleted after {hours} hours at the latest.",
      "After an erasure we search the whole database for what may be left.",
    ],
  },
  rights,
  complaint,
  automated: {
    heading: "Automated decisions",
    text: "We make no decisions about you that are based on automated processing alone and have legal effects for you or affect you to a similar degree.",
  },
  changes: {
    heading: "Changes to this notice",
    text: "We may update this privacy notice from time to time. Changes are published on this page, with a list of what is new, and we encourage you to read it regularly. Consents given under an older version are marked, so that you can think again.",
  },
  contact: {
    heading: "Contact us",
    lead: "If you have questions about this privacy notice or about how we process personal data, you reach us here:",
    none: "If you have questions about this privacy notice or about how we process personal data, please contact the shop.",
  },
  page,
}
