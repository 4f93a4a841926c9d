import { Button } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { Empty } from "../components/empty"
import { Field } from "../components/field"
import { Section, SectionText } from "../components/section"
import { Trouble } from "../components/trouble"
import type { FoundSubject } from "../lib/answers"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { FoundPerson } from "./found-person"

const FIELDS = [
  { name: "email", key: "email", type: "email" },
  { name: "phone", key: "phone", type: "tel" },
  { name: "order", key: "order_display_id", type: "text" },
  { name: "customer", key: "customer_id", type: "text" },
] as const

type Values = Record<(typeof FIELDS)[number]["key"], string>

const NOTHING: Values = {
  email: "",
  phone: "",
  order_display_id: "",
  customer_id: "",
}

const filledIn = (values: Values) =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, value.trim().replace(/^#/, "")])
      .filter(([, value]) => value)
  )

/** Finds people wherever they are: accounts, guests, and the hidden ones. */
export const SubjectSearch = () => {
  const { t } = useTexts()
  const [values, setValues] = useState(NOTHING)
  const search = useChange<{ subjects: FoundSubject[] }>("/subjects/search")
  const subjects = search.data?.subjects

  const submit = (event: FormEvent) => {
    event.preventDefault()
    search.mutate(filledIn(values))
  }

  return (
    <Section title={t("overview.search.title")}>
      <SectionText>{t("overview.search.text")}</SectionText>
      <form
        onSubmit={submit}
        noValidate
        className="flex flex-col items-start gap-y-4 px-6 py-4"
      >
        <div className="grid w-full grid-cols-1 gap-4 md:grid-cols-2">
          {FIELDS.map(({ name, key, type }) => (
            <Field
              key={key}
              label={t(`overview.search.${name}`)}
              type={type}
              value={values[key]}
              onChange={(value) => setValues({ ...values, [key]: value })}
            />
          ))}
        </div>
        <Button size="small" type="submit" isLoading={search.isPending}>
          {t("actions.search")}
        </Button>
        <Trouble error={search.error} />
      </form>
      <div role="status">
        {subjects?.length === 0 && (
          <Empty
            title={t("overview.search.nobody")}
            text={t("overview.search.nobodyText")}
          />
        )}
        <ul className="divide-y">
          {subjects?.map((subject) => (
            <FoundPerson key={subject.customer_ids[0]} found={subject} />
          ))}
        </ul>
      </div>
    </Section>
  )
}
