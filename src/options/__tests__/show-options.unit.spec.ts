import { resolvePrivacyOptions } from ".."
import { showOptions } from "../show-options"

const SECRETS = ["first".padEnd(40, "1"), "second".padEnd(40, "2")]

const shown = showOptions(
  resolvePrivacyOptions({
    secret: SECRETS,
    controller: { name: "Fjord AS", email: "dpo@example.com", phone: "22 00" },
    access: { officers: ["kari@example.com", "user_01"] },
    evidence: { tombstones: { directory: "/srv/tombstones" } },
    gateway_keys: { pp_vipps: ["reference"] },
  })
)

describe("showOptions", () => {
  it("counts secrets and officers, and quotes none", () => {
    expect(shown.secrets).toBe(2)
    expect(shown.access.officers).toBe(2)

    const text = JSON.stringify(shown)
    for (const kept of [...SECRETS, "@example.com", "22 00", "/srv"]) {
      expect(text).not.toContain(kept)
    }
  })

  it("fills in defaults", () => {
    expect(shown.erasure.cooling_off_hours).toBe(72)
    expect(shown.retention.delivery_address).toBe("secondary")
    expect(shown.gateways).toEqual(["pp_vipps"])
  })
})
