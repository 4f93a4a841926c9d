import { waitUntil } from "../shop/client/wait-until"
import { sentMails } from "./outbox"
import type { MailFilter, SentMail } from "./types"

/** The newest mail that fits, once there is one. */
export const awaitMail = async (filter: MailFilter): Promise<SentMail> =>
  await waitUntil("a mail", async () => sentMails(filter).at(-1))
