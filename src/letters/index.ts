/**
 * Letters and mails to the people requests are about. A letter is queued in the
 * transaction that does what it tells of, written when it is sent, and sent
 * once.
 */
export { CODE_PURPOSES, type CodePurpose } from "./code-purpose"
export { CODE_MINUTES, type CodeMail, mailCode } from "./mail-code"
export { mailUnrestricted } from "./mail-unrestricted"
export { type MailHealth, mailHealth } from "./mail-health"
export { readLetter, type ShownLetter } from "./read-letter"
export { forgetAddresses } from "./sending/forget-addresses"
export { giveUpLetters } from "./sending/give-up"
export { sendDueLetters } from "./sending/send-due-letters"
