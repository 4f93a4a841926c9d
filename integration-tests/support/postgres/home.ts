import { createHash, randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from "node:fs"
import { join, resolve } from "node:path"
import { baseFolder, makeEnterable } from "./base"
import { canReach } from "./reach"
import type { Account } from "./types"

/** What one server keeps on disk. */
export type Home = {
  folder: string
  data: string
  log: string
  passwordFile: string
  /** Process number of the run that uses the folder. */
  owner: string
  /** Exists once the data directory is whole. */
  ready: string
}

export function homeAt(folder: string): Home {
  const at = (name: string) => join(folder, name)

  return {
    folder,
    data: at("data"),
    log: at("postgres.log"),
    passwordFile: at("password"),
    owner: at("owner"),
    ready: at("ready"),
  }
}

/** Where the data of a persistent server lies, for this account. */
export function persistentFolder(dir: string, account?: Account): string {
  const wanted = resolve(dir)
  if (!account || canReach(wanted, account)) {
    return wanted
  }
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12)

  return join(baseFolder(account), `kept-${name}`)
}

/** A folder for one run, which the server's account may enter. */
export function temporaryFolder(account?: Account): string {
  const folder = mkdtempSync(join(baseFolder(account), "run-"))
  chmodSync(folder, 0o711)

  return folder
}

/** Makes a server's folder and its password; returns the password. */
export function furnish(home: Home, account?: Account): string {
  makeEnterable(home.folder)
  writeFileSync(home.owner, String(process.pid))
  if (!existsSync(home.passwordFile)) {
    const password = randomBytes(18).toString("base64url")
    writeFileSync(home.passwordFile, password, { mode: 0o600 })
  }
  if (account) {
    chownSync(home.passwordFile, account.uid, account.gid)
  }
  return readFileSync(home.passwordFile, "utf8").trim()
}
