import type { DocumentAddress } from "../fields"
import { differing, withCorrections } from "../standing-address"

const ORIGINAL: DocumentAddress = {
  first_name: "Kari",
  last_name: "Nordmann",
  company: null,
  address_1: "Storgata 1",
  address_2: null,
  postal_code: "0155",
  city: "Oslo",
  province: null,
  country_code: "no",
}

describe("withCorrections", () => {
  it("lays notes over the document, the latest last", () => {
    const standing = withCorrections(ORIGINAL, [
      { city: "Bergen", postal_code: "5003" },
      { city: "Moss" },
    ])

    expect(standing).toEqual({ ...ORIGINAL, city: "Moss", postal_code: "5003" })
    expect(ORIGINAL.city).toBe("Oslo")
  })
})

describe("differing", () => {
  it("leaves out what stands already", () => {
    expect(differing(ORIGINAL, { city: "Oslo", first_name: "Mari" })).toEqual({
      first_name: "Mari",
    })
  })

  it("takes an empty line for one that is not there", () => {
    expect(differing(ORIGINAL, { company: "", address_1: "" })).toEqual({
      address_1: "",
    })
  })
})
