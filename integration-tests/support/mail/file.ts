import { appendFileSync, existsSync, readFileSync } from "node:fs"
import { isMeant, type MailFilter, type SentMail } from "./types"

/** What shops in other processes sent, oldest first. */
export const mailsInFile = (
  path: string,
  filter: MailFilter = {}
): SentMail[] =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as SentMail)
        .filter(isMeant(filter))
    : []

/** For the provider: one line a mail, so that processes can share the file. */
export const appendMail = (path: string, mail: SentMail): void => {
  appendFileSync(path, `${JSON.stringify(mail)}\n`)
}
