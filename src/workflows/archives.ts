import type { PreparedArchive } from "../archive"

const prepared = new Map<string, PreparedArchive>()

/** Keeps an archive in this process until its request takes it. */
export function keepArchive(requestId: string, archive: PreparedArchive): void {
  prepared.set(requestId, archive)
}

/** Takes an archive out again; undefined when it was taken before. */
export function takeArchive(requestId: string): PreparedArchive | undefined {
  const archive = prepared.get(requestId)
  prepared.delete(requestId)
  return archive
}
