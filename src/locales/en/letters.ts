import type { LetterTexts } from "../letter-texts"
import { words } from "./letter-words"

/** Texts of letters in English. */
export const letters: LetterTexts = {
  tag: "en-GB",
  theShop: "the shop",
  and: "and",
  more: "{count} more",
  hello: "Hello,",
  regards: "Kind regards, {sender}",
  contact: "If you have questions, please contact us: {ways}",
  organization: "Organization number {number}",
  reference: "Your case has number {id}. Please give it when you contact us.",
  writtenOn: "Written on {date}",
  youAsked: "On {date} you asked {asked}.",
  words,
  complaint: {
    heading: "If you disagree",
    text: "Please tell us first if you think we are doing something wrong. You also have the right to complain to {authority}, or to the supervisory authority of the country you live or work in, and you may take the matter to court.",
    elsewhere:
      "the data protection authority of the country you live or work in",
    link: "How to complain to {authority}",
  },
  unrestricted: {
    subject: "We are going to use your data again",
    lead: "You asked for the use of your personal data to be restricted. The reason for that is gone, and the restriction is being lifted. From then on we use the data again, for the purposes named in the privacy notice.",
    rights:
      "If you disagree, please answer as soon as you can. You can object to the use, withdraw consent or ask for another restriction at any time, and you can complain to the data protection authority.",
  },
  code: {
    subject: "Your one-time code from {sender}",
    lead: {
      request:
        "Enter this code to confirm your request about your personal data:",
      archive: "Enter this code to fetch your data:",
      account: "Enter this code to confirm that it is you who is asking:",
      preferences:
        "Enter this code to see or change your consents and objections:",
    },
    valid: "The code works for {minutes} minutes and can be used once.",
    ignore:
      "If it was not you who asked for the code, there is nothing you need to do. Without the code, nothing happens.",
    secret: "Do not give the code to anybody. We never ask you to read it out.",
  },
  received: {
    subject: "We have received your request",
    lead: "Thank you for contacting us.",
    due: "You will have our answer by {due} at the latest.",
    coolingOff:
      "We will not erase anything before {moment}. If you change your mind before then, you can withdraw the request in the same place where you made it.",
    identity:
      "Before we can answer, we have to be sure that it is you who is asking. You will hear more about that from us.",
    staff: "One of us will look at the request before anything is done.",
    notYou:
      "If it was not you who asked, tell us as soon as you can and we will stop it.",
  },
  ready: {
    subject: "Your data is ready",
    lead: "It is now ready for you.",
    access:
      "The file shows what we hold about you, why we have it, who has received it, and how long we keep it.",
    portability:
      "The file holds the data you gave us yourself, in a format that other systems can read.",
    how: "You fetch the file in the shop, under privacy. There you confirm who you are, by logging in or with a code that we send you. We never send the data in an e-mail.",
    link: "Fetch your data",
    until:
      "You can fetch the file until {moment}. After that we delete it. If you need it later, you can ask for another.",
    gone: "The file can no longer be fetched. If you still need it, you can ask for another.",
  },
  delayed: {
    subject: "Erasing your data has to wait a little",
    lead: "We cannot erase everything yet, because this is not settled between you and us:",
    firstStage: "This we have erased already:",
    rest: "We erase the rest as soon as this is settled. You do not have to ask again, and you will get a letter from us when it is done.",
  },
  extended: {
    subject: "We need more time to answer you",
    lead: "You should have had our answer by {from}, but we are sorry to say that we need longer. {reason}",
    due: "You will have our answer by {due} at the latest.",
    law: "We may extend the deadline by up to two months where necessary (Article 12(3) of the General Data Protection Regulation, GDPR).",
  },
  refused: {
    subject: "We cannot do what you asked for",
    lead: "We have considered your request, but we cannot do what you asked for. This is the reason:",
  },
  canceled: {
    subject: "Your request has been withdrawn",
    lead: "The request has been withdrawn, and we will do nothing more about it.",
    nothingErased: "We have erased nothing.",
    erasedBefore: "This had been erased already:",
    again: "You can ask again at any time.",
  },
  completed: {
    subject: "We have done what you asked for",
    handedOver: "Your request has been answered, and the case is closed.",
    rectified: "This we have corrected:",
    copies: {
      one: "The same was corrected in one place in carts and orders that are still open.",
      other:
        "The same was corrected in {count} places in carts and orders that are still open.",
    },
    documents: {
      one: "One sales document has already been issued, and we cannot change it. We have attached a note to it that says what is right.",
      other:
        "{count} sales documents have already been issued, and we cannot change them. We have attached a note to each that says what is right.",
    },
    toldOfRectification:
      "These have received data about you from us, and are to be told of the correction (Article 19 GDPR):",
    toldOfRestriction:
      "These have received data about you from us, and are to be told of the restriction (Article 19 GDPR):",
    restricted:
      "We have restricted the use of your data. The reason is that {ground}.",
    restrictionMeans:
      "This means that we keep the data but do not use it unless you consent. The law makes exceptions for legal claims, for protecting the rights of others and for important public interests (Article 18(2) GDPR).",
    restrictionEnds: "We will tell you before the restriction is lifted.",
    objected: "We no longer use your data for this:",
    objectedToNothing:
      "Your objection has been recorded. We found nothing we used your data for that you had not objected to already.",
    withdrawn: "Your consent has been withdrawn for this:",
    withdrawnBefore: "What we did while you consented stays lawful.",
    withdrawnNothing: "We found no consent from you that was still in force.",
  },
  erased: {
    subject: "Your data has been erased",
    lead: "On {date} we erased what we held about you, except what the law makes us keep.",
    deleted: "This has been erased:",
    cleared:
      "From this we have removed what points to you, while amounts and dates remain:",
    nothing: "There was nothing left to erase.",
    keptHeading: "What we have to keep",
    keptLead:
      "Bookkeeping law makes us keep records of sales. E-mail address, phone number and whatever else the law does not ask for have been removed here too.",
    keptLine: "{record}: {what}. Kept through {date} ({law}).",
    keptWithoutEnd:
      "{record}: {what}. Kept for as long as the law demands. The date has not been set yet.",
    afterwards:
      "When the time is up, we remove name and address from these too, without your having to ask.",
    order: { one: "Order {numbers}", other: "Orders {numbers}" },
    keptNothing: "The law does not make us keep anything about you.",
    evidence:
      "To be able to show that we have answered you, we also keep a receipt of the erasure. It holds no name, no address and no e-mail address.",
    recipientsHeading: "Others who have received the data",
    recipientsLead:
      "These have received data about you from us, and are to be told of the erasure (Article 19 GDPR):",
    noRecipients:
      "We have no record of anybody having received data about you from us.",
    warrantyHeading: "You can still complain about goods",
    warranty:
      "If there is something wrong with what you bought, you can complain even though your data has been erased. The time limit is two years, and five years for goods meant to last considerably longer (section 27 of the Norwegian Consumer Purchases Act, forbrukerkjøpsloven). Keep the order number or the receipt. We can no longer find the order by your e-mail address.",
    warrantyElsewhere:
      "If there is something wrong with what you bought, you can complain even though your data has been erased, for as long as the law of your country gives you that right. Keep the order number or the receipt. We can no longer find the order by your e-mail address.",
  },
  nothingHeld: {
    subject: "We hold no data about you",
    lead: "We have searched everything we have and found no data about you.",
    evidence:
      "All we have is this request. We keep it for a time to be able to show that we have answered you, without a name and without an e-mail address.",
  },
}
