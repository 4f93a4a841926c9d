import { Heading, Text } from "@medusajs/ui"
import type { PropsWithChildren } from "react"

type BlockProps = PropsWithChildren<{ title: string; text?: string }>

/** A part of a step, with its heading. */
export const Block = ({ title, text, children }: BlockProps) => (
  <section className="flex flex-col gap-y-3">
    <div>
      <Heading level="h2">{title}</Heading>
      {text && (
        <Text size="small" className="text-ui-fg-subtle">
          {text}
        </Text>
      )}
    </div>
    {children}
  </section>
)
