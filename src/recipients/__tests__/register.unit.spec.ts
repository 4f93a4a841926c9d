import { declaredRecipients } from "../declared"
import { discovered } from "../register/discovered"
import { serviceName } from "../register/known-providers"
import { PRESET_RECIPIENTS } from "../register/presets"

describe("the register", () => {
  it("has every sharing relation of an ordinary shop, in three languages", () => {
    expect(PRESET_RECIPIENTS.map(({ kind }) => kind)).toEqual([
      "payment",
      "carrier",
      "accounting",
      "mail",
      "analytics",
      "authority",
    ])
    for (const { label } of PRESET_RECIPIENTS) {
      expect(Object.keys(label)).toEqual(["nb", "nn", "en"])
    }
  })

  it("knows well-known services by the ids of their providers", () => {
    expect(serviceName("pp_stripe_stripe")).toBe("Stripe")
    expect(serviceName("pp_klarna-checkout_main")).toBe("Klarna")
    expect(serviceName("pp_stripes")).toBeUndefined()
  })

  it("tells payment providers by their account holders, and nobody in-house", () => {
    const of = (kind: "payment" | "carrier" | "mail", provider_id: string) =>
      discovered({ kind, provider_id }).way

    expect(of("payment", "pp_stripe_stripe")).toBe("account_holder")
    expect(of("payment", "pp_system_default")).toBe("none")
    expect(of("carrier", "manual_manual")).toBe("manual")
    expect(of("mail", "local")).toBe("none")
  })

  it("reads analytics services from the configuration", () => {
    const providers = [{ id: "posthog" }, {}, { id: 1 }]
    const config = (module: object) => ({ modules: { analytics: module } })

    expect(
      declaredRecipients(config({ options: { providers } }), []).map(
        ({ id, label }) => [id, label.nb]
      )
    ).toEqual([["analytics-posthog", "PostHog"]])
    expect(
      declaredRecipients(config({ disable: true, options: { providers } }), [])
    ).toEqual([])
    expect(declaredRecipients({}, [])).toEqual([])
  })
})
