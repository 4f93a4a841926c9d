import { StatusBadge } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useIsNarrow } from "../lib/use-is-narrow"

export type StateColor = "green" | "orange" | "red" | "blue" | "grey"

/** How something stands, on one line where the screen has room for that. */
export const State = ({
  color,
  children,
}: PropsWithChildren<{ color: StateColor }>) => {
  const isNarrow = useIsNarrow()

  return (
    <StatusBadge
      color={color}
      className={
        isNarrow ? "max-w-full py-px leading-normal" : "whitespace-nowrap"
      }
    >
      {children}
    </StatusBadge>
  )
}
