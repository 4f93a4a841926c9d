import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../lib/use-texts"
import type { Notice, NoticeSection } from "./answers"
import { readBlock } from "./block-lines"
import { EditDrawer } from "./edit-drawer"

/** What a notice says, section by section; a draft can be edited. */
export const SectionList = ({ notice }: { notice: Notice }) => {
  const { t, language } = useTexts()
  const [editing, setEditing] = useState<NoticeSection | null>(null)

  return (
    <>
      {notice.content.sections.map((section) => (
        <details key={section.id} data-section={section.id}>
          <summary className="hover:bg-ui-bg-base-hover cursor-pointer px-6 py-4">
            <Text size="small" weight="plus" className="inline">
              {section.texts[language]?.heading}
            </Text>
          </summary>
          <div className="flex flex-col items-start gap-y-2 px-6 pb-4">
            {section.texts[language]?.blocks.map((block, at) => (
              <Text
                key={at}
                size="small"
                weight={block.kind === "heading" ? "plus" : "regular"}
                className="whitespace-pre-line"
              >
                {readBlock(block)}
              </Text>
            ))}
            {notice.state === "draft" && (
              <Button
                size="small"
                variant="secondary"
                aria-label={`${t("notices.edit")}: ${section.texts[language]?.heading}`}
                onClick={() => setEditing(section)}
              >
                {t("notices.edit")}
              </Button>
            )}
          </div>
        </details>
      ))}
      {editing && (
        <EditDrawer
          noticeId={notice.id}
          section={editing}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
