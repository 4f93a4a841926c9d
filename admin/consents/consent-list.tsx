import { Text } from "@medusajs/ui"
import { Answer } from "../components/answer"
import { State } from "../components/state"
import { useTexts } from "../lib/use-texts"
import { usePurposeNames } from "../purposes/use-purpose-names"
import { type Standing, standingOf } from "./standing"
import { useChoices } from "./use-choices"

const COLORS = {
  given: "green",
  withdrawn: "grey",
  objected: "orange",
} as const

/** What the person said to each purpose, when, and where; nothing if nothing. */
export const ConsentList = ({ customerId }: { customerId: string }) => (
  <Answer query={useChoices(customerId)} rows={1}>
    {(choices) => <Choices standing={standingOf(choices)} />}
  </Answer>
)

const Choices = ({ standing }: { standing: Standing[] }) => {
  const { t } = useTexts()

  return standing.length === 0 ? null : (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {t("choices.title")}
      </Text>
      <ul className="flex flex-col gap-y-3">
        {standing.map((one) => (
          <ConsentItem key={one.purposeId} standing={one} />
        ))}
      </ul>
    </div>
  )
}

const ConsentItem = ({
  standing: { purposeId, state, at, channel, noticeChanged },
}: {
  standing: Standing
}) => {
  const { t, known, instant } = useTexts()
  const nameOf = usePurposeNames()
  const where = known(`choices.channels.${channel}`, channel)

  return (
    <li data-choice={purposeId} className="flex flex-col gap-y-0.5">
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small">{nameOf(purposeId)}</Text>
        <span className="shrink-0">
          <State color={COLORS[state]}>{t(`choices.states.${state}`)}</State>
        </span>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {`${instant(at)} · ${where}`}
      </Text>
      {noticeChanged && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("choices.noticeChanged")}
        </Text>
      )}
    </li>
  )
}
