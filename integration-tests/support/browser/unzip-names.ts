const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02])
const NAME_AT = 46

/** Names of the files in a ZIP, read from its central directory. */
export function unzipNames(zip: Buffer): string[] {
  const names: string[] = []

  for (let at = zip.indexOf(ENTRY); at >= 0; at = zip.indexOf(ENTRY, at + 1)) {
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.toString("utf8", at + NAME_AT, at + NAME_AT + length))
  }
  return names
}
