import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { Section } from "../components/section"
import { Trouble } from "../components/trouble"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { useSummary } from "../overview/use-summary"
import type { Sweep } from "./answers"
import { DueTable } from "./due-table"
import { UpcomingTable } from "./upcoming-table"

/** What is past its last day, counted first and released only when asked. */
export const Sweeps = () => {
  const { t, number } = useTexts()
  const prompt = usePrompt()
  const summary = useSummary()
  const counting = useChange<{ retention_sweep: Sweep }>("/retention-sweep")
  const releasing = useChange<{ retention_sweep: Sweep }>("/retention-sweep")
  const due = counting.data?.retention_sweep.due
  const records = due?.reduce((sum, group) => sum + group.records, 0) ?? 0

  const release = async () => {
    const confirmed = await prompt({
      title: t("retention.sweep.confirm"),
      description: t("retention.sweep.confirmText"),
      confirmText: t("retention.sweep.release"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      releasing.mutate(
        { dry_run: false },
        {
          onSuccess: ({ retention_sweep: { released } }) => {
            counting.reset()
            toast.success(
              t("retention.sweep.released", {
                count: released,
                records: number(released),
              })
            )
          },
        }
      )
    }
  }

  return (
    <Section
      title={t("retention.sweep.title")}
      subtitle={t("retention.sweep.text")}
      aside={
        <Button
          size="small"
          variant="secondary"
          isLoading={counting.isPending}
          onClick={() => counting.mutate({ dry_run: true })}
        >
          {t("retention.sweep.dryRun")}
        </Button>
      }
    >
      {due && (
        <div role="status" className="flex flex-col gap-y-2">
          <Text size="small" className="px-6 pt-4">
            {records > 0
              ? t("retention.sweep.due", {
                  count: records,
                  records: number(records),
                })
              : t("retention.sweep.nothing")}
          </Text>
          {records > 0 && (
            <>
              <DueTable due={due} />
              <div className="px-6 pb-4">
                <Button
                  size="small"
                  variant="danger"
                  isLoading={releasing.isPending}
                  onClick={() => void release()}
                >
                  {t("retention.sweep.release")}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
      {(counting.isError || releasing.isError) && (
        <div className="px-6 py-4">
          <Trouble error={counting.error ?? releasing.error} />
        </div>
      )}
      {summary.data && (
        <UpcomingTable upcoming={summary.data.retention_summary.upcoming} />
      )}
    </Section>
  )
}
