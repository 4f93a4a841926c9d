import { purposeOf } from "../purpose-of"

const SETTINGS = {
  templates: { newsletter: "marketing", "privacy-code": "security" },
  triggers: { "cart.abandoned": "existing_customer_marketing" },
  analytics: "improvement",
  activity: "activity",
}

const of = (template: string | null, trigger_type?: string) =>
  purposeOf({ channel: "email", template, trigger_type }, SETTINGS)

describe("purposeOf", () => {
  it.each([
    ["by the template", of("newsletter"), "marketing"],
    [
      "by what triggered it",
      of("reminder", "cart.abandoned"),
      "existing_customer_marketing",
    ],
    ["by the template first", of("newsletter", "cart.abandoned"), "marketing"],
    ["ours are owed", of("privacy-erased"), "accountability"],
    ["unless the shop says otherwise", of("privacy-code"), "security"],
    ["nobody assigned it", of("birthday"), undefined],
    ["not by what every object has", of("constructor"), undefined],
    ["without a template", of(null), undefined],
  ])("%s", (_, purpose, expected) => {
    expect(purpose).toBe(expected)
  })
})
