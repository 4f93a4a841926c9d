/**
 * How an encrypted file is built: frames of {@link FRAME_BYTES} of plain text,
 * each with a tag of its own behind it, the last one shorter or as long. There
 * is no header, and nothing in the file says what it is.
 */
export const FRAME_BYTES = 64 * 1024

export const TAG_BYTES = 16

export const ALGORITHM = "aes-256-gcm"

/** Signed with every frame: another format would need another key anyway. */
export const CONTEXT = Buffer.from("medusa-plugin-privacy:archive:1")

/**
 * The nonce of one frame: where it stands, and whether it is the last. Frames
 * in another order, missing ones and an early end don't open.
 *
 * A key encrypts one file, so no nonce is used twice under it.
 */
export function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(index), 3)
  nonce.writeUInt8(isLast ? 1 : 0, 11)
  return nonce
}
