import { Text } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"

type ProgressProps = { label: string; done: number; total: number }

/** How far something has come. */
export const Progress = ({ label, done, total }: ProgressProps) => {
  const { number } = useTexts()
  const share = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0

  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex justify-between gap-x-4">
        <Text size="small">{label}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {`${number(done)} / ${number(total)}`}
        </Text>
      </div>
      <div
        className="bg-ui-bg-switch-off h-1 w-full overflow-hidden rounded-full"
        role="progressbar"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div
          className="bg-ui-bg-interactive h-full"
          style={{ width: `${share}%` }}
        />
      </div>
    </div>
  )
}
