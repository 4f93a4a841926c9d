import type Medusa from "@medusajs/js-sdk"
import type { Preferences } from "../../choices/view/read-preferences"
import type { PurposeView } from "../../choices/view/purpose-view"
import type { NoticeView } from "../../notice/view"
import type { ShownRequest } from "../../requests/show-request"
import type {
  NewPrivacyRequest,
  PreferenceDecision,
  PrivacyNotice,
  PrivacyPreferencesAnswer,
  PrivacyPurpose,
  PrivacyRequest,
} from ".."
import { privacyClient } from ".."

/** A value as JSON brings it over. */
type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : T extends object
      ? { [Key in keyof T]: Wire<T[Key]> }
      : T

type Fits<Given extends Expected, Expected> = [Given, Expected]

/** Checked by the compiler alone: what routes answer is what the client says. */
export type Answers = [
  Fits<Wire<ShownRequest>, PrivacyRequest>,
  Fits<PrivacyRequest, Wire<ShownRequest>>,
  Fits<Wire<PurposeView>, PrivacyPurpose>,
  Fits<Wire<Preferences>, PrivacyPreferencesAnswer["privacy_preferences"]>,
  Fits<NoticeView, PrivacyNotice>,
  Fits<PrivacyNotice, NoticeView>,
]

describe("types of the client", () => {
  it("take Medusa's SDK, and each request with what it needs", () => {
    const sdkFits = (sdk: Medusa) => privacyClient(sdk)
    const fine: NewPrivacyRequest[] = [
      { type: "erasure", password: "supersecret" },
      { type: "access", code: "1234", locale: "nn" },
      { type: "restriction", ground: "unlawful" },
      { type: "rectification", changes: [{ field: "phone", value: null }] },
      { type: "objection", purpose_ids: ["profiling"], reason: "mine" },
    ]
    const wrong: NewPrivacyRequest[] = [
      // @ts-expect-error a restriction says why
      { type: "restriction" },
      // @ts-expect-error a withdrawal says of which consents
      { type: "consent_withdrawal" },
      // @ts-expect-error no such right
      { type: "forgetting" },
      // @ts-expect-error no such language
      { type: "access", locale: "de" },
    ]
    const decisions: PreferenceDecision[] = [
      { purpose_id: "newsletter", consent: false },
      { purpose_id: "newsletter", objection: true },
      // @ts-expect-error a consent says which text was read
      { purpose_id: "newsletter", consent: true },
    ]

    expect([sdkFits, fine, wrong, decisions]).toHaveLength(4)
  })
})
