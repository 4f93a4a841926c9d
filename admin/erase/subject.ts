/** Whom an erasure is about. Their e-mail stays in the browser and the body. */
export type Subject = {
  /** An order stands for a person only where it has no customer row. */
  route: "customers" | "orders"
  id: string
  /**
   * What has to be typed: the e-mail address, or the id where there is none.
   * Null where the browser was not told the address: then the server looks.
   */
  confirm: string | null
  /** The address as the search shows it: `k***@example.com`. */
  hint?: string | null
}

export const eraseRoute = ({ route, id }: Subject): string =>
  `/${route}/${id}/${route === "customers" ? "erase" : "erase-subject"}`
