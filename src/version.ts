/** The plugin's version; a test holds it against package.json. */
export const PLUGIN_VERSION = "0.1.0"
