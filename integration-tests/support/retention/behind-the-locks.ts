import { removeTriggers } from "../../../src/locks/triggers"
import createPrivacyTriggers from "../../../src/migration-scripts/create-privacy-triggers"
import type { TestShop } from "../privacy/open-test-shop"

/**
 * Changes rows that are locked. The triggers are away meanwhile, which is what
 * only the owner of the tables can do.
 */
export const behindTheLocks = async <T>(
  { db, container }: TestShop,
  work: () => Promise<T>
): Promise<T> => {
  await removeTriggers(db)
  try {
    return await work()
  } finally {
    await createPrivacyTriggers({ container, args: [] })
  }
}

/** Entries of the audit log about one action, oldest first. */
export const auditOf = async (
  { db }: Pick<TestShop, "db">,
  action: string
): Promise<{ actor_id: string; details: Record<string, unknown> }[]> =>
  db("privacy_audit_entry").where({ action }).orderBy("sequence")
