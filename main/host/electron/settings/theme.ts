import type { NativeTheme } from "electron";
import type { Settings } from "#core/host/settings.ts";

/** Behind the page until it has drawn itself: `--bg-window` of `renderer/ui/tokens.css`, as sRGB. */
const backgrounds = { light: "#f8fafb", dark: "#161a1d" } as const;

/** Makes the system's own parts (menus, dialogs, scroll bars) follow the theme that was chosen. */
export function applyTheme(
  nativeTheme: Pick<NativeTheme, "themeSource">,
  { theme }: Settings,
): void {
  nativeTheme.themeSource = theme ?? "system";
}

export function backgroundColor({
  shouldUseDarkColors,
}: Pick<NativeTheme, "shouldUseDarkColors">): string {
  return shouldUseDarkColors ? backgrounds.dark : backgrounds.light;
}
