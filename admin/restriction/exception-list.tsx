import { Text } from "@medusajs/ui"
import type { RestrictionException } from "../consents/answers"
import { useTexts } from "../lib/use-texts"
import { usePurposeNames } from "../purposes/use-purpose-names"

/** Purposes that go on although the person is restricted. */
export const ExceptionList = ({
  exceptions,
}: {
  exceptions: RestrictionException[]
}) => {
  const { t, known, instant } = useTexts()
  const nameOf = usePurposeNames()
  const standing = exceptions.filter(({ ended_at }) => !ended_at)

  if (standing.length === 0) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {t("restriction.goesOn")}
      </Text>
      <ul className="flex flex-col gap-y-2">
        {standing.map(({ id, purpose_id, basis, recorded_at }) => (
          <li key={id} data-exception={purpose_id}>
            <Text size="small">{nameOf(purpose_id)}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {`${known(`restriction.bases.${basis}`, basis)} · ${instant(recorded_at)}`}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
