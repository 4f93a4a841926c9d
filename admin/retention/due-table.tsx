import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { DueRecords } from "./answers"
import { useChannelNames } from "./use-channel-names"

/** What is due, by rule, fiscal year and sales channel. */
export const DueTable = ({ due }: { due: DueRecords[] }) => {
  const { t, day, number } = useTexts()
  const nameOf = useChannelNames()

  return (
    <SimpleTable
      label={t("retention.sweep.title")}
      rows={due}
      idOf={(group) => Object.values(group).join()}
      columns={[
        {
          id: "policy",
          header: t("retention.sweep.policy"),
          cell: ({ policy_id }) => policy_id,
        },
        {
          id: "year",
          header: t("retention.sweep.year"),
          cell: ({ fiscal_year_end: end }) => (end ? day(end) : "–"),
        },
        {
          id: "channel",
          header: t("retention.sweep.channel"),
          cell: ({ sales_channel_id: id }) =>
            id ? nameOf(id) : t("retention.sweep.never"),
        },
        {
          id: "records",
          header: t("retention.sweep.records"),
          cell: ({ records }) => number(records),
        },
      ]}
    />
  )
}
