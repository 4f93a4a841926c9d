import config from "../../../medusa-config"

/**
 * Switches on, in this process, what a shop may leave out: every module of
 * Medusa with tables of its own. Not RBAC, which is under another licence.
 * Call it before the shop boots.
 */
export const switchEverythingOn = (): void => {
  Object.assign(config.modules ?? {}, {
    index: { resolve: "@medusajs/medusa/index-module" },
    translation: { resolve: "@medusajs/medusa/translation" },
    locking: {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-postgres",
            id: "locking-postgres",
            is_default: true,
          },
        ],
      },
    },
  })
}
