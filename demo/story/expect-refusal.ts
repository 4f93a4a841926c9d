import { HttpError } from "../../integration-tests/support/shop"

/** Passes when the shop refuses with this code; anything else is an error. */
export async function expectRefusal(
  code: string,
  ask: () => Promise<unknown>
): Promise<string> {
  try {
    await ask()
  } catch (error) {
    const body = error instanceof HttpError ? error.body : undefined
    if ((body as { code?: string } | undefined)?.code === code) {
      return code
    }
    throw error
  }
  throw new Error(`Expected the refusal ${code}, and it went through`)
}
