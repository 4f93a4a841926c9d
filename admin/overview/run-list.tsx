import { SectionRow } from "@medusajs/dashboard/components"
import { Button, toast } from "@medusajs/ui"
import { Progress } from "../components/progress"
import { Section, SectionText } from "../components/section"
import { State } from "../components/state"
import { Trouble } from "../components/trouble"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { RUN_KINDS, type Run, type Summary } from "./answers"

const COLORS = {
  running: "blue",
  completed: "green",
  stopped: "orange",
  failed: "red",
} as const

/** The newest run of each kind, and how far it has come. */
export const RunList = ({ summary }: { summary: Summary }) => {
  const { t } = useTexts()
  const backfill = useChange("/retention-backfill")
  const runs = RUN_KINDS.flatMap((kind) => {
    const run = summary[kind]
    return run ? [{ kind, run }] : []
  })

  return (
    <Section
      title={t("overview.runs.title")}
      aside={
        <Button
          size="small"
          variant="secondary"
          isLoading={backfill.isPending}
          onClick={() =>
            backfill.mutate(
              {},
              {
                onSuccess: () =>
                  toast.success(t("overview.runs.backfillStarted")),
              }
            )
          }
        >
          {t("overview.runs.backfill")}
        </Button>
      }
    >
      {backfill.isError && (
        <div className="px-6 py-4">
          <Trouble error={backfill.error} />
        </div>
      )}
      {runs.map(({ kind, run }) => (
        <SectionRow
          key={kind}
          title={t(`overview.runs.kinds.${kind}`)}
          value={<RunState run={run} />}
        />
      ))}
      {runs.length === 0 && (
        <SectionText>{t("overview.runs.none")}</SectionText>
      )}
    </Section>
  )
}

const RunState = ({ run }: { run: Run }) => {
  const { t, number, instant } = useTexts()
  const { state, done, total, finished_at, created_at } = run

  return (
    <div className="flex w-full flex-col gap-y-2" aria-live="polite">
      <div className="flex flex-wrap items-center gap-2">
        <State color={COLORS[state]}>
          {t(`overview.runs.states.${state}`)}
        </State>
        <span>
          {t("overview.runs.done", {
            count: done,
            done: number(done),
            when: instant(finished_at ?? created_at),
          })}
        </span>
      </div>
      {state === "running" && total !== null && (
        <Progress
          label={t("overview.runs.states.running")}
          done={done}
          total={total}
        />
      )}
    </div>
  )
}
