/** One jest process of `npm test`; the names double as `TEST_TYPE`. */
export type Group = {
  name: "unit" | "module" | "http" | "app" | "upgrade" | "browser" | "cluster"
  /** Whether the specs look at the built package instead of the source. */
  built?: boolean
  /** Whether the specs' databases are born migrated. */
  migrated?: boolean
  /** Runs only when it is asked for by name. */
  apart?: boolean
  args: readonly string[]
}

// a booted shop holds its connections for good, and some memory per suite
const BOOTED = ["--forceExit", "--workerIdleMemoryLimit=1GB"]

export const GROUPS: readonly Group[] = [
  { name: "unit", args: [] },
  { name: "module", args: BOOTED },
  { name: "http", migrated: true, args: BOOTED },
  // last, and in a process of its own: a shop from source and a shop from the
  // package cannot live in one
  { name: "app", built: true, args: BOOTED },
  // brings another version of Medusa from the registry, and takes its time
  { name: "upgrade", built: true, apart: true, args: BOOTED },
  // needs a Chromium, which no npm package brings
  {
    name: "browser",
    built: true,
    migrated: true,
    apart: true,
    args: BOOTED,
  },
  // needs a Redis, which no npm package brings either
  { name: "cluster", built: true, apart: true, args: BOOTED },
]

/**
 * The groups to run: the one named with `--group=`, or all that need nothing
 * but npm.
 */
export const groupsFor = (name?: string): Group[] =>
  GROUPS.filter((group) => (name ? group.name === name : !group.apart))
