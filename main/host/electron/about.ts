import type { App } from "electron";
import type { About } from "#core/host/contract.ts";

/** What the application is and on what it runs. */
export function aboutElectron(
  app: Pick<App, "getVersion" | "getPath" | "getPreferredSystemLanguages">,
  { versions, platform }: Pick<NodeJS.Process, "versions" | "platform">,
): About {
  const { node, electron, chrome, tz = "" } = versions;
  return {
    host: "electron",
    version: app.getVersion(),
    versions: { node, electron, chrome },
    zoneData: tz,
    platform,
    dataFolder: app.getPath("userData"),
    systemLanguages: app.getPreferredSystemLanguages(),
  };
}
