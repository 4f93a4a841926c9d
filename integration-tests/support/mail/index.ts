/**
 * A mail service for tests that sends nothing and remembers everything.
 *
 * Register it at the top of a spec, outside the runner, which reads the shop's
 * configuration before it sets an `env` it is given. Shops without it have no
 * mail service at all:
 *
 * ```ts
 * Object.assign(process.env, WITH_MAIL)
 *
 * medusaIntegrationTestRunner({ testSuite: ... })
 * ```
 *
 * Read what was sent, in the order it was sent:
 *
 * ```ts
 * emptyOutbox()
 * const { subject, text, html, template } = await awaitMail({ to: kari.email })
 * expect(sentMails({ template: "privacy-erased" })).toHaveLength(1)
 * ```
 *
 * Make it fail: `failMails(2)` refuses the next two, with an error that quotes
 * the address as real ones do; `failMails(0)` ends it.
 *
 * Shops in processes of their own write to a file: give them
 * `mailFile(path)` as environment, and read it with `mailsInFile(path)`.
 */
export { awaitMail } from "./await-mail"
export { mailFile, WITH_MAIL } from "./environment"
export { mailsInFile } from "./file"
export { emptyOutbox, failMails, sentMails } from "./outbox"
export type { MailFilter, SentMail } from "./types"
