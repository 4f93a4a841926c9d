import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import { join } from "node:path"
import { ModuleKind, ScriptTarget, transpileModule } from "typescript"
import { ROOT } from "../run/paths"

/** What the page has to know of the shop. */
export type ShopAddress = { baseUrl: string; publishableKey: string }

type Answer = { type: string; body: string }

const FILES: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/my-data.css": "my-data.css",
  ...Object.fromEntries(
    ["my-data", "page", "request", "sdk", "texts"].map((name) => [
      `/${name}.js`,
      `${name}.js`,
    ])
  ),
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
}

/**
 * Serves "My data": a page without a framework or a build. The client is the
 * plugin's own, with its types taken off, so that a browser can read it.
 *
 * @example
 * await serveMyData(9001, { baseUrl: "http://localhost:9000", publishableKey })
 */
export async function serveMyData(
  port: number,
  shop: ShopAddress
): Promise<Server> {
  const policy = `default-src 'self'; img-src data:; connect-src 'self' ${shop.baseUrl}`
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    answerOf(pathname, shop)
      .then(({ type, body }) => {
        response.writeHead(200, {
          "content-type": type,
          "content-security-policy": policy,
          "cache-control": "no-store",
        })
        response.end(body)
      })
      .catch(() => response.writeHead(404).end())
  })
  // the demo's codes and passwords are for this machine only
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve)
  })
  return server
}

async function answerOf(path: string, shop: ShopAddress): Promise<Answer> {
  if (path === "/config.json") {
    return { type: "application/json", body: JSON.stringify(shop) }
  }
  const [, module] = /^\/client\/([\w-]+)$/.exec(path) ?? []
  if (module) {
    return { type: TYPES.js ?? "", body: await clientModule(module) }
  }
  const file = FILES[path]
  if (!file) {
    throw new Error(`No such file: ${path}`)
  }
  const body = await readFile(join(ROOT, "demo/my-data", file), "utf8")
  return { type: TYPES[file.split(".").pop() ?? ""] ?? "", body }
}

async function clientModule(name: string): Promise<string> {
  const source = join(ROOT, "src/client", `${name}.ts`)
  const { outputText } = transpileModule(await readFile(source, "utf8"), {
    compilerOptions: {
      module: ModuleKind.ESNext,
      target: ScriptTarget.ES2022,
    },
  })
  return outputText
}
