import { parseArgs } from "node:util"

/** What to measure, and on how much. */
export type Options = {
  benches: string[]
  scale: number
  repeat: number
  /** Folder that keeps the databases between runs. */
  keep?: string
}

export const USAGE = `npm run bench -- [export] [erase] [memory] [size] [locks] [complete-cart] [processing] [requests]
  --scale 0.01   share of the orders; the comparison stays the same
  --repeat 5     pairs of runs
  --keep <dir>   keeps the filled databases for the next run`

/** Reads the command line; everything is measured when nothing is named. */
export function readOptions(args: string[], known: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      scale: { type: "string", default: "1" },
      repeat: { type: "string", default: "5" },
      keep: { type: "string" },
    },
  })
  const unknown = positionals.filter((name) => !known.includes(name))
  const scale = Number(values.scale)
  const repeat = Number(values.repeat)

  if (unknown.length) {
    throw new Error(`Unknown bench ${unknown.join(", ")}\n${USAGE}`)
  }
  if (!(scale > 0 && scale <= 1) || !Number.isInteger(repeat) || repeat < 1) {
    throw new Error(
      `--scale is a number above 0 and at most 1, --repeat a whole number\n${USAGE}`
    )
  }
  return {
    benches: positionals.length ? positionals : [...known],
    scale,
    repeat,
    keep: values.keep,
  }
}
