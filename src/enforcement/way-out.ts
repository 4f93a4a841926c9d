import type { SubjectKeys } from "../choices/subject"
import { signUnsubscription } from "../choices/unsubscribe/token"
import type { Secrets } from "../digest"
import type { Notification } from "./types"

/**
 * Gives a marketing message the token its unsubscribe link needs, as
 * `data.unsubscribe_token`: every message offers a way to opt out
 * (markedsføringsloven § 15). One the shop put there stays.
 *
 * It names the mailbox the message goes to, and the customer where there is
 * only one it can be about.
 */
export function withWayOut(
  notification: Notification,
  {
    receiver: { customerIds, digests },
    purposeId,
    secrets,
  }: { receiver: SubjectKeys; purposeId: string; secrets: Secrets }
): Notification {
  const [customerId, another] = customerIds
  const [mailboxDigest] = digests
  const subject = {
    customerId: another ? undefined : customerId,
    mailboxDigest,
  }
  if (!subject.customerId && !subject.mailboxDigest) {
    return notification
  }
  return {
    ...notification,
    data: {
      unsubscribe_token: signUnsubscription({ subject, purposeId }, secrets),
      ...notification.data,
    },
  }
}
