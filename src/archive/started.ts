/**
 * Marks work that runs ahead and is awaited later. Its failure surfaces at that
 * await, and must not end the process before.
 */
export function started<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined)
  return work
}
