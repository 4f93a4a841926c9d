import type { ArchiveWatch } from "../../archive"
import type { Building } from "./building"

const EVERY_MS = 1000

/** What writes down how far the building has come, and stops it when it must. */
export type Progress = {
  watch: ArchiveWatch
  /** Aborted when the archive is not ours any more, with the reason. */
  signal: AbortSignal
  /** Nothing is written after this. May be called more than once. */
  end: () => Promise<void>
}

/**
 * Writes about once a second how many rows were read. The same statement tells
 * whether the archive is still wanted.
 */
export function reportProgress(building: Building): Progress {
  const stop = new AbortController()
  let rows = 0
  let writing: Promise<void> | undefined

  const write = () => {
    // a database that is slow is not asked twice at once
    writing ??= building
      .note({ rows_done: rows })
      .catch((error: unknown) => stop.abort(error))
      .finally(() => {
        writing = undefined
      })
  }
  const timer = setInterval(write, EVERY_MS)
  timer.unref()

  return {
    watch: {
      opened: (reach, total) => building.begin(reach, total),
      read: (more) => {
        rows += more
      },
    },
    signal: stop.signal,
    end: async () => {
      clearInterval(timer)
      await writing
    },
  }
}
