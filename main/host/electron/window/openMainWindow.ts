import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from "electron";
import type { WindowState } from "#main/services/windowState/windowState.ts";
import { fitToDisplays, MIN_WINDOW } from "#main/services/windowState/fitToDisplays.ts";
import { PAGE_URL } from "../session/appScheme.ts";
import { assertSafePreferences, type windowPreferences } from "./safePreferences.ts";

interface MainWindowOptions {
  readonly preferences: ReturnType<typeof windowPreferences>;
  readonly screen: Pick<Screen, "getAllDisplays" | "getPrimaryDisplay">;
  /** Where the window was. */
  readonly state: WindowState | undefined;
  readonly backgroundColor: string;
  /** Before the page is loaded: whoever listens to the window must not miss anything. */
  readonly prepare: (window: BrowserWindow) => void;
  readonly log: (line: string) => void;
}

/**
 * The window of the application. It is shown once there is something to see in it.
 *
 * @param create makes the window and announces it to the guard
 */
export function openMainWindow(
  create: (options: BrowserWindowConstructorOptions) => BrowserWindow,
  { preferences, screen, state, backgroundColor, prepare, log }: MainWindowOptions,
): BrowserWindow {
  assertSafePreferences(preferences);
  const window = create({
    ...fitToDisplays(state?.bounds, workAreas(screen)),
    minWidth: MIN_WINDOW.width,
    minHeight: MIN_WINDOW.height,
    title: "Convener",
    show: false,
    backgroundColor,
    webPreferences: preferences,
  });
  window.once("ready-to-show", () => {
    if (state?.isMaximized) window.maximize();
    window.show();
  });
  prepare(window);
  window.loadURL(PAGE_URL).catch((error: unknown) => log(`no page: ${String(error)}`));
  return window;
}

/** The primary display first. */
function workAreas(screen: MainWindowOptions["screen"]) {
  const { id, workArea } = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== id);
  return [workArea, ...others.map((display) => display.workArea)];
}
