import { Container, Heading, Text } from "@medusajs/ui"
import type { PropsWithChildren, ReactNode } from "react"
import { useTexts } from "../lib/use-texts"

type SectionProps = PropsWithChildren<{
  title: string
  subtitle?: ReactNode
  /** State and actions, at the end of the heading. */
  aside?: ReactNode
  level?: "h1" | "h2"
}>

/** A block of a page, in the form Medusa gives its own. */
export const Section = ({
  title,
  subtitle,
  aside,
  level = "h2",
  children,
}: SectionProps) => {
  const { language } = useTexts()

  return (
    <Container className="divide-y p-0" lang={language} data-privacy="section">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <Heading level={level}>{title}</Heading>
          {subtitle && (
            <Text size="small" className="text-ui-fg-subtle">
              {subtitle}
            </Text>
          )}
        </div>
        {aside && <div className="flex items-center gap-x-2">{aside}</div>}
      </div>
      {children}
    </Container>
  )
}

/** Text that stands by itself in a section. */
export const SectionText = ({ children }: PropsWithChildren) => (
  <Text size="small" className="text-ui-fg-subtle px-6 py-4">
    {children}
  </Text>
)
