import { ExclamationCircle, KeySolid, LockClosedSolid } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { kindOf, type RefusalKind } from "../lib/refusal"
import { useRefusalText } from "../lib/use-refusal-text"
import { useTexts } from "../lib/use-texts"

const ICONS: Partial<Record<RefusalKind, typeof KeySolid>> = {
  not_officer: LockClosedSolid,
  mfa: KeySolid,
  logged_out: KeySolid,
}

type RefusedProps = { error: unknown; onRetry?: () => void }

/** Says why something is not shown, and what to do about it. */
export const Refused = ({ error, onRetry }: RefusedProps) => {
  const { t } = useTexts()
  const textOf = useRefusalText()
  const kind = kindOf(error)
  const Icon = ICONS[kind] ?? ExclamationCircle

  return (
    <div
      className="flex flex-col items-start gap-y-2 px-6 py-4"
      role="alert"
      data-refusal={kind}
    >
      <div className="text-ui-fg-base flex items-center gap-x-2">
        <Icon className="text-ui-fg-subtle shrink-0" />
        <Text size="small" weight="plus">
          {t(`refusals.${kind}.title`)}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {textOf(error)}
      </Text>
      {onRetry && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("states.retry")}
        </Button>
      )}
    </div>
  )
}
