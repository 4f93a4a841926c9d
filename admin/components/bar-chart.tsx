import { Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"

const TALLEST_PX = 120
/** A bar of one among thousands is still to be seen. */
const LOWEST_PX = 2

export type Bar = {
  id: string
  /** What stands below the bar. */
  name: string
  value: number
  /** The whole of it, for those who do not see the bar. */
  label: string
}

/** Counts side by side, as high as they are many. */
export const BarChart = ({ bars }: { bars: Bar[] }) => {
  const { number } = useTexts()
  const most = Math.max(...bars.map(({ value }) => value), 1)
  const heightOf = (value: number) =>
    value && Math.max(LOWEST_PX, Math.round((value / most) * TALLEST_PX))

  return (
    <ol
      className="flex items-end gap-x-1 overflow-x-auto md:gap-x-4 px-6 py-4"
      // can be scrolled with the keyboard where it is wider than the screen
      tabIndex={0}
    >
      {bars.map(({ id, name, value, label }) => (
        <li
          key={id}
          className="flex flex-1 flex-col items-center gap-y-1"
          aria-label={label}
        >
          <Text size="xsmall" weight="plus" aria-hidden>
            {number(value)}
          </Text>
          <div
            className="bg-ui-bg-interactive w-full max-w-[96px] rounded-md"
            style={{ height: heightOf(value) }}
          />
          <Text
            size="xsmall"
            className="text-ui-fg-subtle whitespace-nowrap"
            aria-hidden
          >
            {name}
          </Text>
        </li>
      ))}
    </ol>
  )
}
