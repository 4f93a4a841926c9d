/** What another instance is told to do. */
export type Asked =
  | { mail: { to: string; template: string } }
  /** Tells analytics about a customer; answers how often it was told so far. */
  | { track: string }
