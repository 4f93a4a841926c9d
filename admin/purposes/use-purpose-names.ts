import { useTexts } from "../lib/use-texts"
import { usePurposes } from "./use-purposes"

/** What purposes are called; the id of one that the register does not name. */
export function usePurposeNames(): (id: string) => string {
  const { language } = useTexts()
  const purposes = usePurposes().data?.purposes ?? []
  const names = new Map(purposes.map(({ id, label }) => [id, label[language]]))

  return (id) => names.get(id) ?? id
}
