import { randomUUID } from "node:crypto"

const waiting = new Map<string, unknown>()

/**
 * Hands a value to a workflow without putting it into the workflow's input:
 * executions can be stored, and what a person asks for names them.
 *
 * @returns the id to pass on, good for one use in this process.
 */
export function handOver(value: object): string {
  const id = randomUUID()
  waiting.set(id, value)
  return id
}

/**
 * Takes a value out again. Callers of a workflow do so too when it has ended: a
 * refusal may come before the value is taken, and it is not to stay.
 */
export function takeOver<T extends object>(id: string): T | undefined {
  const value = waiting.get(id) as T | undefined
  waiting.delete(id)
  return value
}
