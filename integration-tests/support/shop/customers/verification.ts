import type { Shop } from "../setup"
import type { Account } from "./account"

export interface VerificationInput {
  entity_id?: string
  entity_type?: string
  code_provider?: string
  metadata?: Record<string, unknown>
}

/**
 * Asks for proof of the mailbox. The code goes to subscribers, never over
 * HTTP: pass it to `confirmVerification` when a test has caught it.
 */
export const requestVerification = async (
  { store }: Shop,
  { token, email }: Pick<Account, "token" | "email">,
  overrides: VerificationInput = {}
): Promise<{ id: string }> => {
  const { verification } = await store
    .as(token)
    .post<{ verification: { id: string } }>("/auth/verification/request", {
      entity_id: email,
      entity_type: "email",
      ...overrides,
    })

  return verification
}

export const confirmVerification = async (
  { store }: Shop,
  code: string
): Promise<void> => {
  await store.post("/auth/verification/confirm", { code })
}
