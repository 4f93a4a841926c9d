import { isMeant, type MailFilter, type SentMail } from "./types"

type Outbox = { mails: SentMail[]; failures: number }

// Medusa loads the provider by path, so that it may be another copy of this
// file than the spec's: both have to find the same outbox
const KEY = Symbol.for("medusa-plugin-privacy:test-mail")

const outbox = (): Outbox => {
  const shared = globalThis as { [KEY]?: Outbox }
  shared[KEY] ??= { mails: [], failures: 0 }
  return shared[KEY]
}

/** What was sent, oldest first. */
export const sentMails = (filter: MailFilter = {}): SentMail[] =>
  outbox().mails.filter(isMeant(filter))

/** Forgets what was sent and that anything should fail. */
export const emptyOutbox = (): void => {
  Object.assign(outbox(), { mails: [], failures: 0 })
}

/** Refuses the next mails, that many; `Infinity` for all of them. */
export const failMails = (times: number): void => {
  outbox().failures = times
}

/** For the provider: whether this mail is to be refused. */
export const takeFailure = (): boolean => {
  const box = outbox()
  const isRefused = box.failures > 0
  box.failures -= isRefused ? 1 : 0
  return isRefused
}

/** For the provider. */
export const recordMail = (mail: SentMail): void => {
  outbox().mails.push(mail)
}
