import { request as overHttp } from "node:http"
import { request as overHttps } from "node:https"
import { isIP } from "node:net"
import {
  AddressRefused,
  isPrivateAddress,
  LOCAL_HOSTS,
  lookUpPublic,
} from "./address"

/** What is sent, and how long an answer may take. */
export type Delivery = {
  body: string
  headers: Readonly<Record<string, string>>
  timeoutMs: number
  allowPrivate: boolean
}

/**
 * Posts a body and returns the status of the answer. Follows no redirect, reads
 * nothing of the answer, and keeps no connection.
 *
 * @throws {@link AddressRefused} where the address is private; `AbortError`
 * where no answer came in time
 */
export async function post(
  url: string,
  { body, headers, timeoutMs, allowPrivate }: Delivery
): Promise<number> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/g, "")
  const isPlain = target.protocol === "http:"
  if (
    (isPlain && !LOCAL_HOSTS.includes(target.hostname)) ||
    (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
  ) {
    throw new AddressRefused()
  }
  const send = isPlain ? overHttp : overHttps

  return await new Promise((resolve, reject) => {
    const sending = send(
      target,
      {
        method: "POST",
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(!allowPrivate && { lookup: lookUpPublic }),
        headers: {
          ...headers,
          "content-type": "application/json",
          "content-length": Buffer.byteLength(body),
        },
      },
      (answer) => {
        resolve(answer.statusCode ?? 0)
        answer.destroy()
      }
    )
    sending.on("error", reject)
    sending.end(body)
  })
}
