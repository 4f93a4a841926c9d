import { kindOf, Refusal } from "./refusal"
import { useTexts } from "./use-texts"

/**
 * Puts an error in words. Codes we have a text for are told in the language of
 * the dashboard; the server's own sentence, in English, is the last resort.
 */
export function useRefusalText(): (error: unknown) => string {
  const { t, known } = useTexts()

  return (error) => {
    const kind = kindOf(error)
    if (kind !== "other") {
      return t(`refusals.${kind}.text`)
    }
    const code = error instanceof Refusal ? error.code : undefined
    const message = error instanceof Error ? error.message : String(error)

    return code ? known(`codes.${code}`, message) : message
  }
}
