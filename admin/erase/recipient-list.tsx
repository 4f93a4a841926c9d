import type { Recipient } from "../lib/answers"
import { useTexts } from "../lib/use-texts"
import { Block } from "./block"

/** Others who were given the data, and should hear of it. */
export const RecipientList = ({ recipients }: { recipients: Recipient[] }) => {
  const { t, known } = useTexts()

  if (recipients.length === 0) {
    return null
  }
  return (
    <Block
      title={t("erase.recipients.title")}
      text={t("erase.recipients.text")}
    >
      <ul className="txt-compact-small text-ui-fg-subtle">
        {recipients.map(({ type, provider_id, name }) => (
          <li key={`${type}-${provider_id}-${name}`}>
            {`${known(`erase.recipients.types.${type}`, type)}: ${provider_id ?? name}`}
          </li>
        ))}
      </ul>
    </Block>
  )
}
