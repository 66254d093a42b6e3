import type { Session } from "electron";

/** Copying text is all that the page needs of what a browser would ask about. */
const granted: ReadonlySet<string> = new Set(["clipboard-sanitized-write"]);

type PermissionSession = Pick<
  Session,
  | "setPermissionRequestHandler"
  | "setPermissionCheckHandler"
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
>;

/** Denies whatever is not in the list. Without these handlers Electron grants everything. */
export function registerPermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(granted.has(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => granted.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
}
