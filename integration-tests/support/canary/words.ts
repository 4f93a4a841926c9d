/** The words planted for one person, each naming the field it went into. */
export interface Words {
  readonly mark: string
  /** A new word for a field. */
  plant(field: string): string
  /** Remembers every word in something made elsewhere, and returns it. */
  plantAll<T>(value: T): T
  /** A word that must never leave in an archive: it opens something. */
  secret(field: string): string
  /** Every word so far. */
  all(): string[]
  /** Those among them that are credentials. */
  secrets(): string[]
}

/**
 * Let the mark contain an i, l, o or u: Medusa's ids never do, so that they
 * cannot hold it by chance.
 */
export const createWords = (mark: string): Words => {
  const planted = new Set<string>()
  const secret = new Set<string>()
  const plant = (field: string): string => {
    planted.add(mark + field)

    return mark + field
  }

  return {
    mark,
    plant,
    plantAll: (value) => {
      const found = JSON.stringify(value).match(new RegExp(`${mark}\\w+`, "g"))
      found?.forEach((word) => planted.add(word))

      return value
    },
    secret: (field) => {
      secret.add(mark + field)

      return plant(field)
    },
    all: () => [...planted],
    secrets: () => [...secret],
  }
}
