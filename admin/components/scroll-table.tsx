import { Table } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

/** A table that moves sideways within itself where the screen is narrow. */
export const ScrollTable = ({
  label,
  children,
}: PropsWithChildren<{ label: string }>) => (
  // can be scrolled with the keyboard, so it has to take focus and a name
  <div
    className="overflow-x-auto rounded-lg border"
    tabIndex={0}
    role="region"
    aria-label={label}
  >
    <Table>{children}</Table>
  </div>
)
