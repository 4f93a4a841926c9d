import { ShopNotOpened } from "./shop/shop-not-opened"
import { WrongUsage } from "./wrong-usage"

/**
 * Says what went wrong. Only our own refusals are known to name nobody: of any
 * other error its code or name is shown, as its text may quote rows.
 */
export function describeError(error: unknown, command?: string): string {
  const { code, name, message } = (error ?? {}) as {
    code?: unknown
    name?: string
    message?: string
  }
  if (error instanceof WrongUsage) {
    const help = ["medusa-privacy", command, "--help"].filter(Boolean).join(" ")
    return `${message}\nSee: ${help}`
  }
  if (typeof code === "string" && code.startsWith("PRIVACY_")) {
    return `${code}: ${message}`
  }
  if (error instanceof ShopNotOpened) {
    return `The shop could not be opened: ${message}`
  }
  return `Failed (${String(code ?? name ?? "unknown")}). Nothing more is said of an error that may quote somebody's data; LOG_LEVEL=debug shows Medusa's log`
}
