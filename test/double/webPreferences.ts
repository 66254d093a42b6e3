import type * as Electron from "electron";

/** Electron's own, where a window says nothing. */
const defaults = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
} satisfies Electron.WebPreferences;

/** The preferences of a window with what it left open. Throws for a window that the double cannot imitate. */
export function checkPreferences(preferences: Electron.WebPreferences): Electron.WebPreferences {
  const whole = { ...defaults, ...preferences };
  const names = Object.keys(defaults) as (keyof typeof defaults)[];
  const different = names.filter((name) => whole[name] !== defaults[name]);
  if (different.length > 0) {
    throw new Error(`electron double: no window with another ${different.join(", ")}`);
  }
  return whole;
}
