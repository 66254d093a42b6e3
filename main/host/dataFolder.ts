import { posix, win32 } from "node:path";

/** What decides where the plans of this person on this computer are. */
export interface DataFolderPorts {
  /** As in `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
}

const NAME = "Convener";

/**
 * The folder of all that Convener keeps, the same for both hosts: `chosen` (of `--data`), else the
 * variable `CONVENER_DATA`, else where the platform keeps such things, which is where Electron has
 * its `userData` for an application of this name.
 *
 * @example
 * dataFolder({ platform: "linux", env: {}, home: "/home/ada", cwd: "/" });
 * // "/home/ada/.config/Convener"
 */
export function dataFolder(ports: DataFolderPorts, chosen?: string): string {
  const { platform, env, home, cwd } = ports;
  const paths = platform === "win32" ? win32 : posix;
  const named = chosen || env["CONVENER_DATA"];
  if (named) return paths.resolve(cwd, named);
  return paths.join(folderOfPlatform(platform, env, home), NAME);
}

function folderOfPlatform(platform: string, env: DataFolderPorts["env"], home: string): string {
  switch (platform) {
    case "win32":
      return env["APPDATA"] || win32.join(home, "AppData", "Roaming");
    case "darwin":
      return posix.join(home, "Library", "Application Support");
    default:
      return env["XDG_CONFIG_HOME"] || posix.join(home, ".config");
  }
}
