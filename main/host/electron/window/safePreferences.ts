import type { WebPreferences } from "electron";
import { hasOwnDictionaries } from "../session/spellChecker.ts";

/** What the window of the application may do. Defaults are written out, so that none can change. */
export function windowPreferences({ preload, platform, withDevTools }: Surroundings) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    devTools: withDevTools,
    spellcheck: hasOwnDictionaries(platform),
  } as const satisfies WebPreferences;
}

interface Surroundings {
  /** Path of the built preload. */
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly withDevTools: boolean;
}

const required = ["sandbox", "contextIsolation", "webSecurity"] as const;
const forbidden = [
  "nodeIntegration",
  "nodeIntegrationInWorker",
  "nodeIntegrationInSubFrames",
  "allowRunningInsecureContent",
  "experimentalFeatures",
  "webviewTag",
  "enableBlinkFeatures",
] as const;

/**
 * Throws unless a window with these preferences is as closed as it has to be: what is required must
 * be there and true, what is forbidden absent, false or empty. Better no window than an open one.
 */
export function assertSafePreferences(preferences: Readonly<Record<string, unknown>>): void {
  const missing = required.filter((name) => preferences[name] !== true);
  const open = forbidden.filter((name) => {
    const value = preferences[name];
    return value !== undefined && value !== false && value !== "";
  });
  const wrong = [...missing, ...open];
  if (wrong.length > 0) throw new Error(`unsafe window preferences: ${wrong.join(", ")}`);
}
