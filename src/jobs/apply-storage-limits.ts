import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../privacy-context"
import { forgetLogins } from "../storage-limits/accounts/forget-logins"
import { STORAGE_LIMITS } from "../storage-limits/limits"
import { endedLately } from "../storage-limits/runs/read-runs"
import { settingsOf } from "../storage-limits/settings"
import { applyStorageLimitWorkflow } from "../workflows"

const JOB = "apply-privacy-storage-limits"

/** Seconds a second scheduler waits, before it leaves the night to the first. */
const WAIT = 1

/**
 * Applies every storage limit that is on, and counts what those in dry run
 * would take. Whatever goes wrong with one, the others get their turn.
 *
 * Without a shared workflow engine every instance of a shop has this scheduled:
 * one does the work, the others find it done.
 */
export default async function applyStorageLimits(
  container: MedusaContainer
): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let isMine = false

  try {
    await locking.execute(
      JOB,
      async () => {
        isMine = true
        await applyAll(container)
      },
      { timeout: WAIT }
    )
  } catch (error) {
    if (isMine) {
      throw error
    }
    logger.info("Privacy: storage limits are being applied by another worker")
  }
}

async function applyAll(container: MedusaContainer): Promise<void> {
  const { knex, options } = await resolvePrivacy(container)
  const done = await endedLately(knex, JOB)
  if (options.storage_limits.inactive_accounts.mode === "off") {
    await forgetLogins(knex)
  }

  for (const limit of STORAGE_LIMITS) {
    const { mode } = settingsOf(options.storage_limits, limit)
    if (mode !== "off" && !done.has(limit.id)) {
      await applyOne(container, limit.id, mode === "dry_run")
    }
  }
}

/** Logs say ids, counts and codes; what an error quotes may be somebody's. */
async function applyOne(
  container: MedusaContainer,
  limit_id: string,
  dry_run: boolean
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const limit = `Privacy: storage limit "${limit_id}"`

  try {
    const { result: run } = await applyStorageLimitWorkflow(container).run({
      input: { limit_id, dry_run, started_by: JOB },
    })
    if (run.state === "stopped") {
      logger.warn(`${limit} stopped, run "${run.id}". ${run.details.hint}`)
    } else if (run.skipped) {
      logger.warn(
        `${limit}: ${run.done} rows went, ${run.skipped} could not; see run "${run.id}"`
      )
    }
  } catch (error) {
    const { code } = (error ?? {}) as { code?: unknown }
    const known = /^PRIVACY_[A-Z_]+$/.test(String(code)) ? code : "unexpected"
    logger.error(`${limit} failed: ${known}`)
  }
}

export const config = { name: JOB, schedule: "30 2 * * *" }
