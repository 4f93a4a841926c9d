import type { SubjectKeys } from "../choices/subject"
import { signUnsubscription } from "../choices/unsubscribe/token"
import type { Secrets } from "../digest"
import type { Notification } from "./types"

/**
 * Gives a marketing message the token its unsubscribe link needs, as
 * `data.unsubscribe_token`: every message offers a way to opt out
 * (markedsføringsloven § 15). One the shop put there stays.
 *
 * It names the mailbox the message goes to, under a digest, and the customers
 * it is to or about.
 */
export function withWayOut(
  notification: Notification,
  {
    receiver: { customerIds, digests },
    purposeId,
    secrets,
  }: { receiver: SubjectKeys; purposeId: string; secrets: Secrets }
): Notification {
  const [mailboxDigest] = digests
  if (!customerIds.length && !mailboxDigest) {
    return notification
  }
  const said = { customerIds, mailboxDigest, purposeId }
  return {
    ...notification,
    data: {
      unsubscribe_token: signUnsubscription(said, secrets),
      ...notification.data,
    },
  }
}
