import { Alert } from "@medusajs/ui"
import { useRefusalText } from "../lib/use-refusal-text"

/** Why what was just tried did not work; nothing while it did. */
export const Trouble = ({ error }: { error: unknown }) => {
  const textOf = useRefusalText()

  return error ? (
    <Alert variant="error" role="alert">
      {textOf(error)}
    </Alert>
  ) : null
}
