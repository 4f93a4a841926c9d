import { unwatchFile, watchFile } from "node:fs"
import { mailsInFile } from "../../integration-tests/support/mail"
import { say } from "../text/say"
import { bold } from "../text/style"

const EVERY_MS = 500

/**
 * Prints the mails that the shop sends from now on: nobody else gets them.
 *
 * @returns what stops it
 */
export function printMails(path: string): () => void {
  let printed = mailsInFile(path).length

  watchFile(path, { interval: EVERY_MS }, () => {
    for (const { to, subject, text } of mailsInFile(path).slice(printed)) {
      printed += 1
      say(`\n${bold(`Mail to ${to}: ${subject}`)}\n${text}`)
    }
  })
  return () => unwatchFile(path)
}
