import { Email, SAID } from "../said-validators"

describe("Email", () => {
  it.each([
    "jane@example.com",
    " Jane.Doe+shop@Example.com ",
    "åse@blåbær.no",
    "o'neil@example.co.uk",
  ])("takes %s", (email) => {
    expect(Email.safeParse(email).success).toBe(true)
  })

  it.each([
    "",
    "jane",
    "jane@",
    "@example.com",
    "a@b@c",
    "jane@example.com\r\nBcc: all@example.com",
    "jane@example.com, john@example.com",
    "<jane@example.com>",
    "jane\0@example.com",
    `${"x".repeat(320)}@example.com`,
  ])("refuses %j", (email) => {
    expect(Email.safeParse(email).success).toBe(false)
  })
})

describe("changes", () => {
  const isTaken = (change: object) => SAID.changes.safeParse([change]).success

  it("takes fields of the profile, and of an address by its id", () => {
    expect(isTaken({ field: "first_name", value: "Kari" })).toBe(true)
    expect(isTaken({ field: "phone", value: null })).toBe(true)
    expect(isTaken({ field: "email", value: "kari@example.com" })).toBe(true)
    expect(
      isTaken({ field: "city", value: "Oslo", address_id: "cuaddr_1" })
    ).toBe(true)
  })

  it.each([
    { field: "city", value: "Oslo" },
    { field: "email", value: "kari@example.com", address_id: "cuaddr_1" },
    { field: "email", value: null },
    { field: "email", value: "kari" },
    { field: "country_code", value: "NOR", address_id: "cuaddr_1" },
    { field: "constructor", value: "x" },
    { field: "has_account", value: "true" },
    { field: "first_name", value: "x".repeat(256) },
    { field: "first_name" },
    { field: "first_name", value: "Kari", force: true },
    { field: "first_name", value: "K\0ri" },
    { field: "city", value: "Oslo", address_id: "' or 1=1" },
  ])("refuses %j", (change) => {
    expect(isTaken(change)).toBe(false)
  })
})
