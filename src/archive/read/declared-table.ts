import type { PersonalData } from "../../data-map/types"
import type { ArchiveColumn, ArchiveTable } from "../table"
import { isPortable, isSecret } from "./portable"
import type { InstalledColumn } from "./table-columns"

/** Describes a table of the data map as the archive will show it. */
export function declaredTable(
  entry: PersonalData,
  installed: readonly InstalledColumn[],
  from: string
): ArchiveTable {
  return {
    table: entry.table,
    key: entry.key ?? "id",
    label: entry.label,
    category: entry.category,
    purposes: entry.purposes,
    source: entry.source,
    why: entry.why,
    columns: installed.map((column) => describeColumn(entry, column)),
    from,
  }
}

function describeColumn(
  entry: PersonalData,
  column: InstalledColumn
): ArchiveColumn {
  // a name like `constructor` must not find what every object has
  const rule = Object.hasOwn(entry.columns, column.name)
    ? entry.columns[column.name]
    : undefined

  if (rule) {
    return {
      ...column,
      category: rule.category,
      personal: true,
      portable: isPortable(entry, rule),
      existenceOnly: isSecret(rule),
      secretKeys: rule.secretKeys,
    }
  }
  const isDeclared = entry.notPersonal.includes(column.name)
  return {
    ...column,
    category: isDeclared ? entry.category : "unclassified",
    personal: !isDeclared,
    portable: false,
    existenceOnly: false,
  }
}
