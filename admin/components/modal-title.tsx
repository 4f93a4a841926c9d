import { FocusModal } from "@medusajs/ui"

/** Tells screen readers what a modal is, where its steps stand in its head. */
export const ModalTitle = ({
  title,
  text,
}: {
  title: string
  text: string
}) => (
  <>
    <FocusModal.Title asChild>
      <span className="sr-only">{title}</span>
    </FocusModal.Title>
    <FocusModal.Description asChild>
      <span className="sr-only">{text}</span>
    </FocusModal.Description>
  </>
)
