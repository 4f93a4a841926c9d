import type { Shop } from "../setup"

/** Asks for a new password. The token goes to subscribers, never over HTTP. */
export const requestPasswordReset = async (
  { store }: Shop,
  { email }: { email: string },
  metadata: Record<string, unknown> = {}
): Promise<void> => {
  await store.post("/auth/customer/emailpass/reset-password", {
    identifier: email,
    metadata,
  })
}
