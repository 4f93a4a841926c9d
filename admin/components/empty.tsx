import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type EmptyProps = { title: string; text: string; action?: ReactNode }

/** What stands where a list would, while there is nothing in it. */
export const Empty = ({ title, text, action }: EmptyProps) => (
  <div className="flex flex-col items-center gap-y-2 px-6 py-8 text-center">
    <Text size="small" weight="plus">
      {title}
    </Text>
    <Text size="small" className="text-ui-fg-subtle max-w-[560px]">
      {text}
    </Text>
    {action}
  </div>
)
