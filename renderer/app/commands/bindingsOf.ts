import type { AppCommand } from "./appCommand.ts";

/** Commands by key. A browser keeps some keys for itself: these are the desktop application's only. */
export function bindingsOf(
  commands: readonly AppCommand[],
  host: "electron" | "loopback",
): ReadonlyMap<string, AppCommand> {
  return new Map(
    commands.flatMap((command) => {
      const { keys, desktopKeys = [] } = command;
      const all = host === "electron" ? [...keys, ...desktopKeys] : keys;
      return all.map((key): [string, AppCommand] => [key, command]);
    }),
  );
}
