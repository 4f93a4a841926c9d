/**
 * A command line that cannot be carried out as it is written: exit code 2.
 *
 * Not Medusa's error, since `--help` and typing mistakes are answered before
 * Medusa is loaded, which takes seconds.
 */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage"
}
