import { Label, Select } from "@medusajs/ui"
import { useId } from "react"

type ChoiceProps<TValue extends string> = {
  label: string
  value: TValue | ""
  onChange: (value: TValue) => void
  options: readonly { value: TValue; label: string }[]
  placeholder?: string
}

/** A labelled choice of one out of few. */
export const Choice = <TValue extends string>({
  label,
  value,
  onChange,
  options,
  placeholder,
}: ChoiceProps<TValue>) => {
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      <Select value={value} onValueChange={(next) => onChange(next as TValue)}>
        <Select.Trigger id={id} aria-label={label}>
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
