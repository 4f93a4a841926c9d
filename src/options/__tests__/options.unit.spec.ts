import { MedusaError } from "@medusajs/framework/utils"
import { definePersonalData } from "../../data-map/define-personal-data"
import { resolvePrivacyOptions } from ".."

const SECRET = "a-secret-of-at-least-thirty-two-characters"
const SHORT = "much-too-short-secret"

const wishlist = definePersonalData({
  table: "wishlist",
  module: "wishlist",
  label: { en: "Wishlists", nb: "Ønskelister" },
  category: "activity",
  purposes: ["customer_relation"],
  source: "given",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "delete",
  why: "A wishlist has no use without its owner",
  columns: {},
  notPersonal: ["id", "customer_id"],
})

/** The refusal of options, with the secret if there is none. */
const refusalOf = (options: Record<string, unknown>): MedusaError => {
  try {
    resolvePrivacyOptions({ secret: SECRET, ...options })
  } catch (error) {
    return error as MedusaError
  }
  throw new Error("The options were taken")
}

const policy = {
  id: "no_construction",
  label: "Norway, construction",
  legal_basis: "Bokføringsforskriften § 8-1",
  clock: "fiscal_year_end",
  tiers: { sales_document: { years: 10 }, secondary: { years: 3 } },
}

describe("options", () => {
  it("need nothing but a secret", () => {
    expect(resolvePrivacyOptions({ secret: SECRET })).toMatchObject({
      secret: SECRET,
      retention: { delivery_address: "secondary", policies: [] },
      erasure: { cooling_off_hours: 72, carts: "delete" },
      access: { officers: [], four_eyes: false, require_mfa: "enrolled" },
      store: { guest_order_hours: 72 },
      personal_data: [],
    })
  })

  it("leave out the connection that Medusa adds", () => {
    const database = { clientUrl: "postgres://localhost/shop" }
    const resolved = resolvePrivacyOptions({ secret: SECRET, database })

    expect(resolved).not.toHaveProperty("database")
  })

  it("take a list of secrets, to rotate them", () => {
    const secret = [SECRET, `${SECRET}-before`]

    expect(resolvePrivacyOptions({ secret }).secret).toEqual(secret)
  })

  it("take a shop's own table and its own rule", () => {
    const resolved = resolvePrivacyOptions({
      secret: SECRET,
      personal_data: [wishlist],
      retention: {
        country: "no",
        fiscal_year_end: "12-31",
        policy: policy.id,
        policies: [policy],
      },
    })

    expect(resolved.personal_data).toEqual([wishlist])
    expect(resolved.retention.policy).toBe(policy.id)
  })
})

describe("a secret", () => {
  it.each([
    ["is missing", undefined],
    ["is short", SHORT],
    ["is empty", ""],
    ["is all spaces", " ".repeat(40)],
    ["is a number", 12345678901234567890],
    ["is an empty list", []],
    ["is short in a list", [SECRET, SHORT]],
    ["is no text in a list", [SECRET, null]],
    ["is an object", { key: SHORT }],
  ])("that %s is refused, and never echoed", (_, secret) => {
    const { code, message } = refusalOf({ secret })

    expect(code).toBe("PRIVACY_INVALID_OPTIONS")
    expect(message).toMatch(/at least 32 characters.*\n.*at secret/)
    expect(message).not.toContain(SHORT)
    expect(message).not.toContain(SECRET)
    expect(message).not.toContain("12345678")
  })
})

describe("mistakes", () => {
  it("are named all at once, whatever part they are in", () => {
    const { message, type } = refusalOf({
      secret: SHORT,
      retension: {},
      erasure: { cooling_off_hours: -1 },
      access: { officers: [""], require_mfa: "never" },
      store: { guest_order_hours: "72" },
      controller: { name: "", email: "no address" },
      retention: {
        country: "xx",
        fiscal_year_end: "02-30",
        time_zone: "Norway/Oslo",
        delivery_address: "sometimes",
        policies: [policy, policy],
        by_sales_channel: { sc_1: { country: "yy" } },
      },
      personal_data: [{ ...wishlist, category: "secrets" }, "review"],
    })

    expect(type).toBe(MedusaError.Types.INVALID_DATA)
    for (const place of [
      "secret",
      "options",
      "erasure.cooling_off_hours",
      "access.officers.0",
      "access.require_mfa",
      "store.guest_order_hours",
      "controller.name",
      "controller.email",
      "retention.country",
      "retention.fiscal_year_end",
      "retention.time_zone",
      "retention.delivery_address",
      "retention.policies.1.id",
      "retention.by_sales_channel.sc_1.country",
      "personal_data",
      "personal_data.1",
    ]) {
      expect(message).toContain(`→ at ${place}\n`.trimEnd())
    }
    expect(message).toContain('"retension"')
    expect(message).toContain('"no_construction" is there twice')
    expect(message).toContain('unknown category "secrets"')
    expect(message).not.toContain(SHORT)
  })

  it("are named once each", () => {
    const { message } = refusalOf({
      retention: { country: "no", delivery_address: "sometimes" },
    })

    expect(message.match(/→ at retention.delivery_address/g)).toHaveLength(1)
  })

  it.each([
    ["retention", { retention: { policies: [{ ...policy, tiers: 7 }] } }],
    ["retention", { retention: { policies: [{ ...policy, label: 7 }] } }],
    ["personal_data", { personal_data: [{ ...wishlist, label: null }] }],
    ["personal_data", { personal_data: [{ ...wishlist, why: 7 }] }],
    ["personal_data", { personal_data: { wishlist } }],
    ["personal_data", { personal_data: [null] }],
    ["gateway_keys", { gateway_keys: { stripe: "id" } }],
    ["gateway_keys", { gateway_keys: ["id"] }],
  ])("in plain JavaScript are refused like others: %s", (place, options) => {
    const { code, message } = refusalOf(options)

    expect(code).toBe("PRIVACY_INVALID_OPTIONS")
    expect(message).toContain(`→ at ${place}`)
  })
})

describe("personal_data", () => {
  const refusedFor = (...personal_data: object[]): string =>
    refusalOf({ personal_data }).message

  it("refuses a table declared twice", () => {
    expect(refusedFor(wishlist, wishlist)).toContain(
      'table "wishlist" is declared twice'
    )
  })

  it("refuses an unknown treatment, by table and column", () => {
    const columns = {
      title: { category: "activity", treatment: "shred", why: "Why not" },
    }

    expect(refusedFor({ ...wishlist, columns })).toContain(
      'table "wishlist": column "title" has the unknown treatment "shred", expected one of clear, replace, scrub, keep'
    )
  })

  it("refuses a parent nobody declared", () => {
    const reach = [{ column: "t.party_id", in: "party" }]

    expect(refusedFor({ ...wishlist, reach })).toContain(
      'table "wishlist": is reached through "party", which is not declared'
    )
  })

  it("refuses tables reached through each other", () => {
    const there = [{ column: "t.list_id", in: "wishlist" }]
    const back = [{ column: "t.item_id", in: "wishlist_item" }]

    expect(
      refusedFor(
        { ...wishlist, reach: back },
        { ...wishlist, table: "wishlist_item", reach: there }
      )
    ).toMatch(/reached through each other: wishlist -> wishlist_item/)
  })

  it("refuses a column declared twice", () => {
    const columns = {
      customer_id: { category: "account", treatment: "keep", why: "Kept" },
    }

    expect(refusedFor({ ...wishlist, columns })).toContain(
      'table "wishlist": column "customer_id" is declared twice'
    )
  })
})
