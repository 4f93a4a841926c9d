import { resolvePrivacyOptions } from "../../options"
import { STORAGE_LIMITS } from "../limits"
import { settingsOf, StorageLimits } from "../settings"

const SECRET = "a-secret-of-at-least-thirty-two-characters"

const resolve = (storage_limits: unknown) =>
  resolvePrivacyOptions({ secret: SECRET, storage_limits })

/** What a shop gets to read at boot; undefined when it was taken. */
const refusalOf = (storage_limits: unknown): string | undefined => {
  try {
    resolve(storage_limits)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

describe("storage limits a shop says nothing of", () => {
  const { storage_limits } = resolve(undefined)

  it("count only, and accounts are left alone", () => {
    const { activity_days, ...limits } = storage_limits
    const modes = Object.entries(limits).map(([id, { mode }]) => [id, mode])
    expect(activity_days).toBe(90)

    expect(Object.fromEntries(modes)).toEqual({
      order_exports: "dry_run",
      abandoned_carts: "dry_run",
      orphan_addresses: "dry_run",
      notifications: "dry_run",
      workflow_executions: "dry_run",
      spent_tokens: "dry_run",
      inactive_accounts: "off",
    })
  })

  it("have the ages that are documented", () => {
    const ages = STORAGE_LIMITS.map((limit) => [
      limit.id,
      settingsOf(storage_limits, limit).age,
    ])

    expect(Object.fromEntries(ages)).toEqual({
      order_exports: { days: 7 },
      abandoned_carts: { days: 90 },
      orphan_addresses: { days: 30 },
      notifications: { days: 180 },
      workflow_executions: { days: 30 },
      spent_tokens: { days: 7 },
      inactive_accounts: { months: 36 },
    })
  })

  it("are each an option, and the other way round", () => {
    expect(STORAGE_LIMITS.map(({ id }) => id).sort()).toEqual(
      Object.keys(StorageLimits.omit({ activity_days: true }).shape).sort()
    )
  })
})

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ["after_days", 0],
  ["after_days", -90],
  ["after_days", 6],
  ["after_days", 90.5],
  ["after_days", "90"],
  ["after_days", null],
  ["after_days", Number.NaN],
  ["after_days", Number.POSITIVE_INFINITY],
  ["after_days", 36_501],
  ["after_days", Number.MAX_SAFE_INTEGER],
  ["after_days", [90]],
  ["max_per_run", 0],
  ["max_per_run", -1],
  ["max_per_run", 1e9],
  ["max_per_run", 1.5],
  ["max_per_run", "all"],
  ["max_share", 0],
  ["max_share", -0.1],
  ["max_share", 1.01],
  ["max_share", 20],
  ["max_share", "20%"],
  ["max_share", Number.NaN],
  ["mode", "ON"],
  ["mode", true],
  ["mode", ""],
  ["mode", null],
  ["days", 90],
  ["after_months", 3],
  ["table", "customer"],
  ["__proto__x", 1],
]

describe("hostile storage limits", () => {
  it.each(HOSTILE)("are refused at boot: %s %p", (key, value) => {
    const refusal = refusalOf({ abandoned_carts: { [key]: value } })

    expect(refusal).toContain("storage_limits.abandoned_carts")
  })

  it.each([
    ["after_months", 5],
    ["after_months", 1201],
    ["after_days", 1095],
    ["grace_days", 13],
    ["grace_days", 91],
    ["warning", "none"],
  ])("of accounts are refused at boot: %s %p", (key, value) => {
    const refusal = refusalOf({ inactive_accounts: { [key]: value } })

    expect(refusal).toContain("storage_limits.inactive_accounts")
  })

  it.each([[{ carts: {} }], [[]], ["on"], [{ abandoned_carts: "on" }], [null]])(
    "are refused as a whole: %j",
    (given) => {
      expect(refusalOf(given)).toContain("storage_limits")
    }
  )

  it("are named all at once", () => {
    const refusal = refusalOf({
      abandoned_carts: { after_days: 1, max_share: 7 },
      spent_tokens: { mode: "always" },
    })

    expect(refusal).toContain("storage_limits.abandoned_carts.after_days")
    expect(refusal).toContain("storage_limits.abandoned_carts.max_share")
    expect(refusal).toContain("storage_limits.spent_tokens.mode")
  })
})
