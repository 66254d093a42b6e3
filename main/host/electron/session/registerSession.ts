import type { Session } from "electron";
import { registerAppFiles } from "./appScheme.ts";
import { registerPermissions } from "./permissions.ts";
import { registerRequestGuard } from "./requestGuard.ts";
import { registerSpellChecker } from "./spellChecker.ts";

interface SessionOptions {
  /** Folder of the built page. */
  readonly pages: string;
  readonly platform: NodeJS.Platform;
  readonly withDevTools: boolean;
}

/** Closes the session of all windows to everything but the application's own files. */
export function registerSession(
  session: Session,
  { pages, platform, withDevTools }: SessionOptions,
): void {
  registerAppFiles(session.protocol, pages);
  registerRequestGuard(session.webRequest, withDevTools);
  registerPermissions(session);
  registerSpellChecker(session, platform);
}
