import { Text } from "@medusajs/ui"
import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { Summary } from "../overview/answers"
import { useChannelNames } from "./use-channel-names"

/** Locks that end within thirty days. */
export const UpcomingTable = ({ upcoming }: Pick<Summary, "upcoming">) => {
  const { t, day, number } = useTexts()
  const nameOf = useChannelNames()

  if (upcoming.length === 0) {
    return null
  }
  return (
    <div>
      <Text size="small" weight="plus" className="px-6 pt-4">
        {t("retention.sweep.upcoming")}
      </Text>
      <SimpleTable
        label={t("retention.sweep.upcoming")}
        rows={upcoming}
        idOf={(group) => Object.values(group).join()}
        columns={[
          {
            id: "last",
            header: t("retention.sweep.last"),
            cell: ({ last_end }) => day(last_end),
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
    </div>
  )
}
