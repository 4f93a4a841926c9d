import { COMMANDS } from "./commands"
import type { CommandName } from "./commands/types"
import type { Options } from "./args"

const NAME = "medusa-privacy"

/** `medusa-privacy --help`. */
export function generalHelp(): string {
  return lines(
    `Usage: ${NAME} <command> [options]`,
    "",
    "Run it in the folder of the shop. It reads medusa-config and the shop's",
    "database as `medusa exec` does; the shop itself may be running or not.",
    "",
    "Commands:",
    ...columns(
      Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary])
    ),
    "",
    `${NAME} <command> --help says more.`,
    "",
    "Results go to standard output, progress and errors to standard error.",
    "",
    "Exit codes:",
    ...columns([
      ["0", "done, or in a dry run: said what would be done"],
      ["1", "refused or failed"],
      ["2", "wrong usage"],
      ["3", "found something: broken evidence, undeclared columns"],
    ])
  )
}

/** `medusa-privacy <command> --help`. */
export function commandHelp(name: CommandName): string {
  const { summary, usage, options, notes } = COMMANDS[name]

  return lines(
    `Usage: ${[NAME, name, usage].filter(Boolean).join(" ")}`,
    "",
    `${summary}.`,
    ...notes,
    "",
    "Options:",
    ...columns(optionRows(options))
  )
}

function optionRows(options: Options): [string, string][] {
  return Object.entries(options).map(([name, { value, help }]) => [
    `--${name}${value ? ` ${value}` : ""}`,
    help,
  ])
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`
}
