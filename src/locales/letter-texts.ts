import type { Category } from "../data-map/vocabulary"
import type { CodePurpose } from "../letters/code-purpose"
import type { ExtensionReason, RefusalReason } from "../requests/reasons"
import type { RecordField } from "../retention/record-field"
import type { RequestTypeValue } from "../requests/states"

/** A text for one thing, and one for several. */
export type Counted = { one: string; other: string }

/** Words that letters put into their sentences. */
export type LetterWords = {
  /** What was asked: goes on from "you asked". */
  asked: Readonly<Record<RequestTypeValue, string>>
  entries: Counted
  /** Kinds of data, as somebody outside the shop would say. */
  kinds: Readonly<Record<Category, string>>
  /** What stays of a sale, item by item. */
  kept: Readonly<Record<"amounts" | "items" | RecordField, string>>
  guards: Readonly<Record<string, string>>
  otherGuard: string
  refusals: Readonly<Record<RefusalReason, string>>
  otherRefusal: string
  extensions: Readonly<Record<ExtensionReason, string>>
  otherExtension: string
  grounds: Readonly<Record<string, string>>
  recipients: Readonly<Record<string, string>>
}

/**
 * Texts of letters in one language. `{name}` stands for a value; the same names
 * stand in every language.
 */
export type LetterTexts = {
  /** BCP 47 tag for dates, numbers and the page's `lang`. */
  tag: string
  /** Where the shop gave itself no name. */
  theShop: string
  and: string
  more: string
  hello: string
  regards: string
  contact: string
  organization: string
  reference: string
  writtenOn: string
  /** `{asked}` goes on as in {@link LetterWords.asked}. */
  youAsked: string
  words: LetterWords
  complaint: {
    heading: string
    text: string
    elsewhere: string
    link: string
  }
  /** A restriction is about to end. */
  unrestricted: { subject: string; lead: string; rights: string }
  code: {
    subject: string
    lead: Readonly<Record<CodePurpose, string>>
    valid: string
    ignore: string
    secret: string
  }
  received: {
    subject: string
    lead: string
    due: string
    coolingOff: string
    identity: string
    staff: string
    notYou: string
  }
  ready: {
    subject: string
    lead: string
    access: string
    portability: string
    how: string
    link: string
    until: string
    gone: string
  }
  delayed: {
    subject: string
    lead: string
    firstStage: string
    rest: string
  }
  extended: { subject: string; lead: string; due: string; law: string }
  refused: { subject: string; lead: string }
  canceled: {
    subject: string
    lead: string
    nothingErased: string
    erasedBefore: string
    again: string
  }
  completed: {
    subject: string
    handedOver: string
    rectified: string
    copies: Counted
    documents: Counted
    /** Before the list of those who are told. */
    toldOfRectification: string
    toldOfRestriction: string
    restricted: string
    restrictionMeans: string
    restrictionEnds: string
    objected: string
    objectedToNothing: string
    withdrawn: string
    withdrawnBefore: string
    withdrawnNothing: string
  }
  erased: {
    subject: string
    lead: string
    deleted: string
    cleared: string
    nothing: string
    keptHeading: string
    keptLead: string
    keptLine: string
    keptWithoutEnd: string
    afterwards: string
    order: Counted
    keptNothing: string
    evidence: string
    recipientsHeading: string
    recipientsLead: string
    noRecipients: string
    warrantyHeading: string
    warranty: string
    warrantyElsewhere: string
  }
  nothingHeld: { subject: string; lead: string; evidence: string }
}
