import { State } from "../components/state"
import type { PrivacyStatus } from "../lib/answers"
import { useTexts } from "../lib/use-texts"

const COLORS = {
  identifiable: "green",
  restricted: "orange",
  erased: "grey",
} as const

/** Whether the shop still knows who this is. */
export const StateBadge = ({ state }: Pick<PrivacyStatus, "state">) => {
  const { t } = useTexts()

  return <State color={COLORS[state]}>{t(`customer.state.${state}`)}</State>
}
