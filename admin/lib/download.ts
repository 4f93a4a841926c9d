import { request, type RequestInput } from "./request"

/** Fetches a file and hands it to the browser under the name the server gave. */
export async function download(
  path: string,
  input?: RequestInput
): Promise<void> {
  const response = await request(path, input)
  const named = response.headers.get("content-disposition") ?? ""
  const link = document.createElement("a")
  link.href = URL.createObjectURL(await response.blob())
  link.download = /filename="?([^";]+)/.exec(named)?.[1] ?? "personal-data"
  link.click()
  // the browser has to have begun before the address is taken away
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
