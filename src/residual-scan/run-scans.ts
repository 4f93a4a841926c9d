import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import type { Secrets } from "../digest"
import {
  type ClaimedScan,
  claimScans,
  giveBack,
  keepAlive,
} from "./claim-scans"
import { finishScan } from "./finish-scan"
import type { Ownership } from "./owner-chains"
import { openNeedle } from "./seal-needle"
import type { ScanNeedle } from "./terms"
import { walkDatabase } from "./walk-database"

/** What searching after an erasure works with. */
export type ScanEnvironment = {
  knex: Knex
  logger: Logger
  secrets: Secrets
  waitHours: number
  ownership: Ownership
}

/** A scan that has failed so often is given up, and its needle with it. */
const ATTEMPTS = 5

const HEARTBEAT_MS = 30_000

/**
 * Carries out every scan that waits, until none does.
 *
 * @returns how many were completed.
 * @throws what stopped a walk; its scans wait for the next call.
 */
export async function runScans(environment: ScanEnvironment): Promise<number> {
  const { knex, waitHours } = environment
  let completed = 0

  for (;;) {
    const claimed = await claimScans(knex, waitHours)
    if (!claimed.length) {
      return completed
    }
    completed += await runTogether(environment, claimed)
  }
}

async function runTogether(
  environment: ScanEnvironment,
  claimed: readonly ClaimedScan[]
): Promise<number> {
  const { knex } = environment
  const { scans, needles } = await openOrFail(environment, claimed)
  if (!scans.length) {
    return 0
  }
  const heartbeat = setInterval(() => {
    // a sign of life that does not get through is made up for by the next
    keepAlive(knex, scans).catch(() => undefined)
  }, HEARTBEAT_MS).unref()

  try {
    const done = await walkDatabase(
      knex,
      { scans, needles },
      environment.ownership
    )
    for (const scan of done) {
      await complete(environment, scan)
    }
    return done.length
  } catch (error) {
    await giveBack(knex, scans).catch(() => undefined)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

/** Gives up what nobody can open, and what has failed too often. */
async function openOrFail(
  { knex, logger, secrets }: ScanEnvironment,
  claimed: readonly ClaimedScan[]
): Promise<{ scans: ClaimedScan[]; needles: ScanNeedle[] }> {
  const scans: ClaimedScan[] = []
  const needles: ScanNeedle[] = []

  for (const scan of claimed) {
    const needle =
      scan.needle && scan.attempts <= ATTEMPTS
        ? openNeedle(scan.needle, scan.id, secrets)
        : undefined
    if (needle) {
      scans.push(scan)
      needles.push({ scan: scan.id, needle })
    } else if (await finishScan(knex, scan, "failed")) {
      logger.error(
        `Privacy: the residual scan "${scan.id}" for receipt "${scan.receipt_id}" is given up: ${scan.attempts > ATTEMPTS ? `it failed ${ATTEMPTS} times` : "none of the secrets opens what it looks for"}`
      )
    }
  }
  return { scans, needles }
}

async function complete(
  { knex, logger }: ScanEnvironment,
  scan: ClaimedScan
): Promise<void> {
  if (!(await finishScan(knex, scan, "completed"))) {
    return
  }
  const places = (scan.found ?? [])
    .filter(({ explanation }) => explanation === "unexplained")
    .map(({ table, column }) => `${table}.${column}`)

  if (places.length) {
    logger.warn(
      `Privacy: after the erasure of receipt "${scan.receipt_id}" something of the person still stands in ${[...new Set(places)].join(", ")}. See residual_scan of GET /admin/privacy/receipts/${scan.receipt_id}`
    )
  }
}
