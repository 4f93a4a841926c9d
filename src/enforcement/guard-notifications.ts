import { findReceiver } from "./find-receiver"
import { judge } from "./may-send"
import { noteTemplate } from "./note-template"
import { purposeOf } from "./purpose-of"
import type { Enforcement, Notification } from "./types"
import { withWayOut } from "./way-out"

type Create = (
  data: Notification | Notification[],
  ...rest: unknown[]
) => Promise<unknown>

/** The method of the Notification Module that everything sent goes through. */
export type NotificationSender = { createNotifications: Create }

const guarded = new WeakSet<object>()

/**
 * Keeps notifications from people who objected to their purpose, or did not
 * consent to it. Whoever sends gets back what was sent: an empty list, or
 * `null` for a single notification.
 *
 * Here and not in a provider: Medusa would keep a row that says it was sent.
 */
export function guardNotifications(
  sender: NotificationSender,
  enforcement: Enforcement
): void {
  if (guarded.has(sender)) {
    return
  }
  guarded.add(sender)
  const create = sender.createNotifications

  sender.createNotifications = async (data, ...rest) => {
    const all = Array.isArray(data) ? data : [data]
    const allowed: Notification[] = []
    for (const one of all) {
      const checked = await check(one, enforcement)
      if (checked) {
        allowed.push(checked)
      }
    }
    if (Array.isArray(data)) {
      return allowed.length || !data.length
        ? await create.call(sender, allowed, ...rest)
        : []
    }
    return allowed[0] ? await create.call(sender, allowed[0], ...rest) : null
  }
}

/** The notification as it may go out; undefined where it may not. */
async function check(
  notification: Notification,
  enforcement: Enforcement
): Promise<Notification | undefined> {
  const { knex, secrets, purposes, logger } = enforcement
  const purposeId = purposeOf(notification, purposes)
  await noteTemplate(enforcement, notification, purposeId)
  if (!purposeId) {
    return notification
  }
  const receiver = await findReceiver(knex, notification, secrets)
  const { allowed, marketing } = await judge(enforcement, receiver, purposeId)
  if (!allowed) {
    logger.info(
      `Privacy: a notification for the purpose "${purposeId}" was not sent: the person decided against it`
    )
    return undefined
  }
  return marketing
    ? withWayOut(notification, { receiver, purposeId, secrets })
    : notification
}
