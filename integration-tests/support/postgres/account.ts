import { execFileSync } from "node:child_process"
import { PostgresStartError } from "./errors"
import type { Account } from "./types"

// nobody exists nearly everywhere, so no account has to be created
const CANDIDATES = ["postgres", "nobody"]

function lookUp(name: string): Account | undefined {
  const id = (flag: string) =>
    Number(
      execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] })
    )

  try {
    return { name, uid: id("-u"), gid: id("-g") }
  } catch {
    return undefined
  }
}

/**
 * The account for the server: PostgreSQL refuses to run as root, so root hands
 * it to another one. `undefined` means the account that runs this process.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  const account = CANDIDATES.map(lookUp).find(Boolean)
  if (!account) {
    throw new PostgresStartError(
      "PostgreSQL refuses to run as root, and neither of the accounts " +
        `${CANDIDATES.join(", ")} exists. Create one, run this as an ` +
        "ordinary user, or name a server with DATABASE_URL or DB_HOST."
    )
  }
  return account
}
