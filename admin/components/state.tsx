import { StatusBadge } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

export type StateColor = "green" | "orange" | "red" | "blue" | "grey"

/** How something stands; the text takes two lines where there is little room. */
export const State = ({
  color,
  children,
}: PropsWithChildren<{ color: StateColor }>) => (
  <StatusBadge color={color} className="max-w-full py-px leading-normal">
    {children}
  </StatusBadge>
)
