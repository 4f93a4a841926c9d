import { randomUUID } from "node:crypto"

const notes = new Map<string, string>()

/**
 * Hands a remark of staff to a workflow without putting it into the workflow's
 * input: executions can be stored, and free text can name somebody.
 *
 * @returns the id to pass on, good for one use in this process.
 */
export function keepNote(note: string | undefined): string | undefined {
  if (!note) {
    return undefined
  }
  const id = randomUUID()
  notes.set(id, note)
  return id
}

/** Takes a remark out again. */
export function takeNote(id: string | undefined): string | undefined {
  const note = id ? notes.get(id) : undefined
  if (id) {
    notes.delete(id)
  }
  return note
}
