import { Page } from "../components/page"
import { Holds } from "./holds"
import { Limits } from "./limits"
import { Rules } from "./rules"
import { Sweeps } from "./sweeps"

/** Rules, what they let go, and what keeps it longer. */
export const RetentionPage = () => (
  <Page>
    <Rules />
    <Sweeps />
    <Holds />
    <Limits />
  </Page>
)
