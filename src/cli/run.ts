import type * as CarryOut from "./carry-out"
import { Args } from "./args"
import { COMMANDS, isCommandName } from "./commands"
import type { CommandName } from "./commands/types"
import { describeError } from "./describe-error"
import { EXIT, type ExitCode } from "./exit-codes"
import { commandHelp, generalHelp } from "./help"
import { type CliIo, write } from "./io"
import { refuseOtherFolders } from "./shop/refuse-other-folders"
import { WrongUsage } from "./wrong-usage"

const HELP = ["--help", "-h", "help"]

/**
 * Runs one command line, and says how it ended.
 *
 * @param argv - the arguments behind the program's name
 *
 * @example
 * await run(["status", "cus_123", "--json"], io) // 0
 */
export async function run(
  argv: readonly string[],
  io: CliIo
): Promise<ExitCode> {
  const [name = "", ...rest] = argv
  try {
    if (HELP.includes(name)) {
      await write(io.out, generalHelp())
      return EXIT.DONE
    }
    if (!isCommandName(name)) {
      throw new WrongUsage(
        `Expected a command: ${Object.keys(COMMANDS).join(", ")}`
      )
    }
    return await runCommand(name, rest, io)
  } catch (error) {
    io.tell(describeError(error, isCommandName(name) ? name : undefined))
    return error instanceof WrongUsage ? EXIT.WRONG_USAGE : EXIT.REFUSED
  }
}

async function runCommand<Name extends CommandName>(
  name: Name,
  argv: readonly string[],
  io: CliIo
): Promise<ExitCode> {
  if (argv.some((arg) => HELP.slice(0, 2).includes(arg))) {
    await write(io.out, commandHelp(name))
    return EXIT.DONE
  }
  const args = new Args(argv, COMMANDS[name].options)
  const input = COMMANDS[name].read(args, io)
  refuseOtherFolders(process.cwd())
  const { json, lines, code } = await carryOut(name, input, io)

  await write(
    io.out,
    args.flag("json")
      ? `${JSON.stringify(json, null, 2)}\n`
      : lines.map((line) => `${line}\n`).join("")
  )
  return code ?? EXIT.DONE
}

/** Loads Medusa, which takes seconds, only once there is something to do. */
const carryOut: typeof CarryOut.carryOut = (name, input, io) =>
  (require("./carry-out") as typeof CarryOut).carryOut(name, input, io)
