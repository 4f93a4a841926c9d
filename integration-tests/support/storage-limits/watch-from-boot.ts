import config from "../../../medusa-config"

type ModuleConfig = { options?: Record<string, unknown> }

/**
 * Switches the limit on accounts on, in this process, and has the shop send
 * mail. Call it before the shop boots: logins are watched from then on.
 */
export const watchFromBoot = (): void => {
  const modules = (config.modules ?? {}) as Record<string, ModuleConfig>

  for (const name of ["privacy_retention", "privacy_evidence"]) {
    Object.assign(modules[name]?.options ?? {}, {
      storage_limits: { inactive_accounts: { mode: "on" } },
    })
  }
  Object.assign(modules, {
    notification: {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed", "email"] },
          },
        ],
      },
    },
  })
}
