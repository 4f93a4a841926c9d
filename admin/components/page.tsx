import type { PropsWithChildren } from "react"

/** Sections one below the other, as on Medusa's own pages. */
export const Page = ({ children }: PropsWithChildren) => (
  <div className="flex w-full flex-col gap-y-3">{children}</div>
)
