import { parseArgs } from "node:util"
import { WrongUsage } from "./wrong-usage"

/** One option of a command, as `--help` shows it. */
export type Option = {
  /** What stands behind it; without one it is a switch. */
  value?: string
  help: string
}

export type Options = Readonly<Record<string, Option>>

/** Digits enough for any shop, and few enough to stay exact. */
const COUNT = /^[1-9]\d{0,8}$/

/** The arguments of one command, read by name. */
export class Args {
  protected readonly values_: Readonly<Record<string, unknown>>
  protected readonly positionals_: readonly string[]

  /** @throws WrongUsage, for what no option of the command explains */
  constructor(argv: readonly string[], options: Options) {
    const { values, positionals } = parse(argv, options)
    this.values_ = values
    this.positionals_ = positionals
  }

  /** Whether a switch is on. */
  flag(name: string): boolean {
    return this.values_[name] === true
  }

  /** The value of an option; undefined when it is not given. */
  text(name: string): string | undefined {
    const value = this.values_[name]
    if (typeof value === "string" && !value.trim()) {
      throw new WrongUsage(`--${name}: expected a value, got an empty one`)
    }
    return typeof value === "string" ? value.trim() : undefined
  }

  required(name: string, expected: string): string {
    const value = this.text(name)
    if (!value) {
      throw new WrongUsage(`--${name}: expected ${expected}`)
    }
    return value
  }

  /** One of a few values; undefined when the option is not given. */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.text(name)
    const chosen = choices.find((choice) => choice === value)
    if (value && !chosen) {
      throw new WrongUsage(`--${name}: expected one of ${choices.join(", ")}`)
    }
    return chosen
  }

  /** A whole number above zero; undefined when the option is not given. */
  count(name: string): number | undefined {
    const value = this.text(name)
    if (value && !COUNT.test(value)) {
      throw new WrongUsage(`--${name}: expected a whole number above 0`)
    }
    return value ? Number(value) : undefined
  }

  /** What stands without an option; undefined when nothing does. */
  optional(expected: string): string | undefined {
    const [first, ...more] = this.positionals_
    if (more.length) {
      throw new WrongUsage(
        `Expected ${expected} and nothing more, got ${this.positionals_.length} arguments`
      )
    }
    return first?.trim() || undefined
  }

  /** Refuses anything that stands without an option. */
  none(): void {
    if (this.positionals_.length) {
      throw new WrongUsage("Expected options only")
    }
  }
}

function parse(argv: readonly string[], options: Options) {
  try {
    return parseArgs({
      args: [...argv],
      options: Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value ? "string" : "boolean" } as const,
        ])
      ),
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    // what follows the first sentence is advice about other programs
    const [what] = (error as Error).message.split(/\.\s/)
    throw new WrongUsage(`${what}. Expected ${synopsisOf(options)}`)
  }
}

/** Options in one line: `--limit <n>, --apply`. */
export function synopsisOf(options: Options): string {
  return Object.entries(options)
    .map(([name, { value }]) => `--${name}${value ? ` ${value}` : ""}`)
    .join(", ")
}
