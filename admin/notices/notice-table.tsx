import { Badge } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { SimpleTable } from "../components/simple-table"
import { State } from "../components/state"
import { useTexts } from "../lib/use-texts"
import type { ListedNotice } from "./answers"

const COLORS = {
  draft: "orange",
  published: "green",
  superseded: "grey",
} as const

/** Drafts and versions, each with the way to its page. */
export const NoticeTable = ({ notices }: { notices: ListedNotice[] }) => {
  const { t, day, instant } = useTexts()

  return (
    <SimpleTable
      label={t("notices.title")}
      rows={notices}
      idOf={({ id }) => id}
      columns={[
        {
          id: "version",
          header: t("notices.version"),
          cell: ({ id, version }) => (
            <Link
              className="text-ui-fg-base underline"
              to={`/privacy/notices/${id}`}
            >
              {version ?? t("notices.states.draft")}
            </Link>
          ),
        },
        {
          id: "state",
          header: t("notices.state"),
          cell: ({ state, in_force }) => (
            <div className="flex items-center gap-x-2">
              <State color={COLORS[state]}>
                {t(`notices.states.${state}`)}
              </State>
              {in_force && <Badge size="2xsmall">{t("notices.inForce")}</Badge>}
            </div>
          ),
        },
        {
          id: "effective",
          header: t("notices.effective"),
          cell: ({ effective_date }) =>
            effective_date ? day(effective_date) : "–",
        },
        {
          id: "created",
          header: t("notices.created"),
          cell: ({ created_at }) => instant(created_at),
        },
      ]}
    />
  )
}
