import { EventEmitter } from "node:events";
import type * as Electron from "electron";
import type { DoubleRecord } from "./doubleRecord.ts";
import type { Protocols } from "./protocol.ts";
import { strict } from "./strict.ts";

type RequestHandler = Parameters<Electron.Session["setPermissionRequestHandler"]>[0];
type CheckHandler = Parameters<Electron.Session["setPermissionCheckHandler"]>[0];
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

/** The one session of the application, and what the double asks of it. */
export interface Sessions {
  readonly defaultSession: object;
  /** Whether a page may have a permission; as in Electron, all of them where nobody decides. */
  readonly mayHave: (asking: PermissionQuestion) => Promise<boolean>;
  /** Whether `webRequest.onBeforeRequest` refuses a request. */
  readonly isCancelled: (details: BeforeRequestDetails) => Promise<boolean>;
}

export interface PermissionQuestion {
  readonly kind: "permission-request" | "permission-check";
  readonly contents: object;
  readonly permission: string;
  readonly origin: string;
}

type BeforeRequestDetails = Pick<
  Electron.OnBeforeRequestListenerDetails,
  "url" | "method" | "resourceType"
>;

interface Handlers {
  request: RequestHandler;
  check: CheckHandler;
  before: BeforeRequest | null;
}

export function createSessions(record: DoubleRecord, protocols: Protocols): Sessions {
  const handlers: Handlers = { request: null, check: null, before: null };
  const session = Object.assign(new EventEmitter(), {
    protocol: strict("session.protocol", protocols.module),
    webRequest: strict("session.webRequest", {
      onBeforeRequest(...words: [BeforeRequest | null] | [object, BeforeRequest | null]) {
        if (words.length === 2) throw new Error("electron double: filters are not implemented");
        handlers.before = words[0];
      },
    }),
    setPermissionRequestHandler: (handler: RequestHandler) => void (handlers.request = handler),
    setPermissionCheckHandler: (handler: CheckHandler) => void (handlers.check = handler),
    // Chromium without a display offers neither devices nor screens: nothing ever asks these.
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    ...spellChecker(record),
  });
  return {
    defaultSession: strict("session", session),
    mayHave: (asking) => mayHave(handlers, asking),
    async isCancelled(details) {
      const { before } = handlers;
      if (before === null) return false;
      const whole = { ...details, id: 0, timestamp: 0, referrer: "", uploadData: [] };
      return new Promise((answer) => before(whole, ({ cancel }) => answer(cancel === true)));
    },
  };
}

/** The double checks no spelling; it notes what was set. */
function spellChecker({ spellChecker: noted }: DoubleRecord) {
  return {
    setSpellCheckerEnabled: (enabled: boolean) => void (noted.enabled = enabled),
    setSpellCheckerLanguages: (languages: readonly string[]) => void (noted.languages = languages),
    setSpellCheckerDictionaryDownloadURL: (url: string) => void (noted.dictionaryUrl = url),
  };
}

async function mayHave(
  { request, check }: Handlers,
  { kind, contents, permission, origin }: PermissionQuestion,
): Promise<boolean> {
  const details = { requestingUrl: `${origin}/`, isMainFrame: true };
  if (kind === "permission-check") {
    return check?.(contents as never, permission as never, origin, details) ?? true;
  }
  if (request === null) return true;
  return new Promise((answer) => request(contents as never, permission as never, answer, details));
}
