/** A mail as the service got it. */
export type SentMail = {
  to: string
  template: string
  subject: string
  text: string
  html: string
  data: Record<string, unknown>
}

/** Every condition has to hold. */
export type MailFilter = Partial<Pick<SentMail, "to" | "template">>

/** Whether a mail is one of those asked for. */
export const isMeant =
  ({ to, template }: MailFilter) =>
  (mail: SentMail): boolean =>
    (to === undefined || mail.to === to) &&
    (template === undefined || mail.template === template)
