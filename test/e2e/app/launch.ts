import { chosenHost } from "./chosenHost.ts";
import type { ConvenerApp, LaunchOptions } from "./convenerApp.ts";
import { launchElectron } from "./launchElectron.ts";
import { launchLoopback } from "./launchLoopback.ts";

/** Starts the built application on the host of this run and waits for its window. */
export function launch(options: LaunchOptions): Promise<ConvenerApp> {
  switch (chosenHost) {
    case "desktop":
    case "electron":
      return launchElectron(chosenHost, options);
    case "loopback":
      return launchLoopback(options);
  }
}
