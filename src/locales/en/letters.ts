import type { LetterTexts } from "../letter-texts"

/** Texts of letters in English. */
export const letters: LetterTexts = {
  tag: "en-GB",
  theShop: "the shop",
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
}
