import { Link } from "react-router-dom"
import type { GuardRow } from "../lib/answers"

/** Pages that Medusa has for rows; of other tables only the id is shown. */
const PAGES: Record<string, (row: GuardRow) => string> = {
  order: ({ id }) => `/orders/${id}`,
  draft_order: ({ id }) => `/draft-orders/${id}`,
  privacy_legal_hold: () => "/privacy/retention",
}

const SHOWN = 10

const nameOf = ({ table, id, display_id }: GuardRow) =>
  display_id ? `#${display_id}` : table === "order" ? id : `${table}: ${id}`

/** Rows that something is about, with links to where they are settled. */
export const RowLinks = ({
  rows,
  isDraft = false,
}: {
  rows: GuardRow[]
  /** Drafts are orders with a page of their own. */
  isDraft?: boolean
}) => (
  <ul className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-3 gap-y-1">
    {rows.slice(0, SHOWN).map((row) => {
      const page = PAGES[isDraft ? "draft_order" : row.table]?.(row)

      return (
        <li key={`${row.table}-${row.id}`}>
          {page ? (
            <Link to={page} className="text-ui-fg-base underline">
              {nameOf(row)}
            </Link>
          ) : (
            nameOf(row)
          )}
        </li>
      )
    })}
    {rows.length > SHOWN && <li>{`+ ${rows.length - SHOWN}`}</li>}
  </ul>
)
