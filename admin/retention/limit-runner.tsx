import { Button, toast } from "@medusajs/ui"
import { useChange } from "../lib/use-change"
import { useRefusalText } from "../lib/use-refusal-text"
import { useTexts } from "../lib/use-texts"
import type { LimitRun, StorageLimit } from "./answers"

/** Counts what a limit would take now; nothing goes. */
export const LimitRunner = ({ limit }: { limit: StorageLimit }) => {
  const { t, number, language } = useTexts()
  const textOf = useRefusalText()
  const counting = useChange<{ storage_limit_run: LimitRun }>(
    `/storage-limits/${limit.id}/run`
  )

  if (limit.settings.mode === "off") {
    return null
  }
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={`${t("retention.sweep.dryRun")}: ${limit.label[language]}`}
      isLoading={counting.isPending}
      onClick={() =>
        counting.mutate(
          { dry_run: true },
          {
            onSuccess: ({ storage_limit_run: { total } }) =>
              toast.info(
                t("retention.limits.result", {
                  count: total ?? 0,
                  rows: number(total ?? 0),
                })
              ),
            onError: (error) => toast.error(textOf(error)),
          }
        )
      }
    >
      {t("retention.sweep.dryRun")}
    </Button>
  )
}
