const WAYS = ["in", "referencedBy", "mailbox", "like"]

/**
 * Finds what keeps a value from being read as the declaration of a table at
 * all. Declarations come from plain JavaScript too; what passes here can be put
 * together with others and looked at in earnest.
 */
export function findShapeMistakes(entry: unknown): string[] {
  if (!isObject(entry)) {
    return ["expected an object that declares a table"]
  }
  const { table, columns, notPersonal, reach, purposes } = entry
  const name = isText(table) ? `table "${table}"` : "a table without a name"
  const mistakes: string[] = []
  const require = (sound: boolean, mistake: string) => {
    if (!sound) {
      mistakes.push(`${name}: ${mistake}`)
    }
  }
  require(isText(table), "expected its name in table")
  require(isObject(columns), "expected an object in columns")
  for (const [column, rule] of Object.entries(columns ?? {})) {
    require(isObject(rule), `column "${column}" expected a rule`)
  }
  require(isListOf(
    notPersonal,
    isText
  ), "expected a list of columns in notPersonal")
  require(isListOf(purposes, isText), "expected a list in purposes")
  require(isListOf(
    reach,
    isPath
  ), `expected a list in reach, each with one of ${WAYS.join(", ")}`)
  return mistakes
}

function isPath(value: unknown): boolean {
  return isObject(value) && WAYS.some((way) => isText(value[way]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== ""
}

function isListOf(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds)
}
