import { join } from "node:path"
import { ModulesSdkUtils } from "@medusajs/framework/utils"

/**
 * Migrations live at the package root, one folder per module, where a reviewer
 * finds every schema change in one place. The path holds in `src` and in the
 * built package, since both keep the same depth.
 */
export function migrationsOf(moduleName: string, models: object[]) {
  const options = {
    moduleName,
    models: models as never[],
    pathToMigrations: join(__dirname, "../migrations", moduleName),
  }

  return {
    runMigrations: ModulesSdkUtils.buildMigrationScript(options),
    revertMigration: ModulesSdkUtils.buildRevertMigrationScript(options),
    generateMigration: ModulesSdkUtils.buildGenerateMigrationScript(options),
  }
}
