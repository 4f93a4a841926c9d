import { assertUsable } from "../../integration-tests/support/postgres/ports"
import { DemoProblem } from "./problem"

/** @throws DemoProblem when the shop could not listen on the port */
export async function checkPort(port: number): Promise<void> {
  await assertUsable(port).catch((error: Error) => {
    throw new DemoProblem(
      `${error.message}\nAnother port: npm run demo -- --port ${another(port)}`
    )
  })
}

const another = (port: number) => (port < 1024 ? 9000 : port + 1)
