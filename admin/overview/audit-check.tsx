import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Text } from "@medusajs/ui"
import { State } from "../components/state"
import { Trouble } from "../components/trouble"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import type { Verification } from "./answers"

/** Verifies the audit log when asked to: it takes time where it is long. */
export const AuditCheck = () => {
  const { t, number } = useTexts()
  const check = useChange<Verification>("/audit-entries/verify")
  const { verified, entries = 0, first_broken } = check.data ?? {}

  return (
    <>
      <SectionRow
        title={t("overview.health.chain")}
        value={
          <div className="flex flex-wrap items-center gap-2" role="status">
            {check.data ? (
              <State color={verified ? "green" : "red"}>
                {verified
                  ? t("overview.health.verified", {
                      count: entries,
                      entries: number(entries),
                    })
                  : t("overview.health.brokenChain", {
                      sequence: first_broken?.sequence ?? "?",
                    })}
              </State>
            ) : (
              <Text size="small" leading="compact">
                {t("overview.health.notVerified")}
              </Text>
            )}
            <Button
              size="small"
              variant="secondary"
              isLoading={check.isPending}
              onClick={() => check.mutate({})}
            >
              {t("overview.health.verify")}
            </Button>
          </div>
        }
      />
      {check.isError && (
        <div className="px-6 py-4">
          <Trouble error={check.error} />
        </div>
      )}
    </>
  )
}
