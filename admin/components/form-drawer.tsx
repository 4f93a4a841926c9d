import { Button, Drawer } from "@medusajs/ui"
import type { PropsWithChildren } from "react"
import { useTexts } from "../lib/use-texts"
import { Trouble } from "./trouble"

type FormDrawerProps = PropsWithChildren<{
  title: string
  text: string
  open: boolean
  onOpenChange: (open: boolean) => void
  submit: string
  onSubmit: () => void
  disabled?: boolean
  pending?: boolean
  error?: unknown
}>

/** Asks for a few things at the side, and hands them in. */
export const FormDrawer = ({
  title,
  text,
  open,
  onOpenChange,
  submit,
  onSubmit,
  disabled,
  pending,
  error,
  children,
}: FormDrawerProps) => {
  const { t, language } = useTexts()

  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content lang={language} data-privacy="drawer">
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description>{text}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {children}
          <Trouble error={error} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            disabled={disabled}
            isLoading={pending}
            onClick={onSubmit}
          >
            {submit}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
