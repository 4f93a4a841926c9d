import { Button, Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import { PAGE_SIZE } from "./request-filters"

type PagerProps = {
  /** Rows on this page. */
  shown: number
  /** Of all pages, once that is known. */
  count: number | undefined
  offset: number
  onChange: (offset: number) => void
}

/** Which part of a list is shown, and the ways on and back. */
export const Pager = ({ shown, count, offset, onChange }: PagerProps) => {
  const { t, number } = useTexts()

  return (
    <div className="flex items-center justify-between px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("requests.shown", {
          from: number(offset + 1),
          to: number(offset + shown),
          total: count === undefined ? "…" : number(count),
        })}
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="transparent"
          disabled={offset === 0}
          onClick={() => onChange(Math.max(0, offset - PAGE_SIZE))}
        >
          {t("requests.previous")}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={
            count === undefined
              ? shown < PAGE_SIZE
              : offset + PAGE_SIZE >= count
          }
          onClick={() => onChange(offset + PAGE_SIZE)}
        >
          {t("requests.next")}
        </Button>
      </div>
    </div>
  )
}
