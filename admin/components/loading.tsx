import { Skeleton } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"

/** Takes the room of what is to come, so that nothing jumps when it does. */
export const Loading = ({ rows = 3 }: { rows?: number }) => {
  const { t } = useTexts()

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" role="status">
      <span className="sr-only">{t("states.loading")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-5 w-full" />
      ))}
    </div>
  )
}
