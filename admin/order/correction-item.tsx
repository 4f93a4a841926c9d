import { Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import { ADDRESS_FIELDS, type Correction } from "./answers"

/** One correction: what should have stood there, why, and when it was noted. */
export const CorrectionItem = ({ correction }: { correction: Correction }) => {
  const { t, instant } = useTexts()
  const { address, changes, reason, created_at } = correction
  const changed = ADDRESS_FIELDS.filter((field) => field in changes)

  return (
    <li>
      <Text size="small" weight="plus">
        {t(`order.corrections.addresses.${address}`)}
      </Text>
      {changed.map((field) => (
        <Text key={field} size="small">
          {`${t(`order.corrections.fields.${field}`)}: ${
            changes[field] || t("order.corrections.nothing")
          }`}
        </Text>
      ))}
      <Text size="small" className="text-ui-fg-subtle">
        {`${reason} · ${instant(created_at)}`}
      </Text>
    </li>
  )
}
