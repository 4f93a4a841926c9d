import { SectionRow } from "@medusajs/dashboard/components"
import { Link } from "react-router-dom"
import { State } from "../components/state"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { RequestSummary } from "./answers"

/** How many requests want an answer, and whether letters reach people. */
export const RequestRows = () => {
  const { t, number } = useTexts()
  const summary = useRead<{ request_summary: RequestSummary }>({
    key: privacyKeys.requestSummary,
    path: "/requests/summary",
  }).data?.request_summary

  if (!summary) {
    return null
  }
  const { open, late, for_staff, mail } = summary
  const lost = mail.failed + mail.undeliverable

  return (
    <>
      <SectionRow
        title={t("overview.requests.open")}
        value={
          <Link to="/privacy/requests">
            <State color={late ? "red" : for_staff ? "orange" : "green"}>
              {t("overview.requests.counts", {
                open: number(open),
                staff: number(for_staff),
                late: number(late),
              })}
            </State>
          </Link>
        }
      />
      <SectionRow
        title={t("overview.requests.letters")}
        value={
          <State color={!mail.provider || lost ? "red" : "green"}>
            {mail.provider
              ? t("overview.requests.mail", {
                  pending: number(mail.pending),
                  lost: number(lost),
                })
              : t("overview.requests.noMail")}
          </State>
        }
      />
    </>
  )
}
