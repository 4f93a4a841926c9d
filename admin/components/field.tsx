import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

type FieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  type?: "text" | "date" | "email" | "tel"
  long?: boolean
  required?: boolean
}

/** A labelled text field, of one line or several. */
export const Field = ({
  label,
  value,
  onChange,
  hint,
  type = "text",
  long = false,
  required = false,
}: FieldProps) => {
  const id = useId()
  const shared = {
    id,
    value,
    // with `required` a browser calls it wrong before anybody has typed
    "aria-required": required,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    autoComplete: "off",
  }

  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      {long ? (
        <Textarea
          {...shared}
          maxLength={1000}
          rows={3}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          {...shared}
          type={type}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}
