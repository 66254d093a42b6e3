import type * as Electron from "electron";

/**
 * Chromium has no `app://`: a page at `app://bundle/index.html` is shown at
 * `https://bundle.app.test/index.html`, and everything the main process sees is translated back.
 */
export interface Addresses {
  readonly register: (schemes: readonly Electron.CustomScheme[]) => void;
  readonly toPage: (url: string) => string;
  readonly fromPage: (url: string) => string;
}

export function createAddresses(): Addresses {
  const schemes = new Map<string, Electron.Privileges>();
  return {
    register(added) {
      for (const { scheme, privileges } of added) schemes.set(scheme, privileges ?? {});
    },
    toPage(url) {
      const parts = /^([a-z][a-z0-9+-]*):\/\/([^/?#]*)(.*)$/is.exec(url);
      const [, scheme = "", host = "", rest = ""] = parts ?? [];
      const privileges = schemes.get(scheme);
      if (privileges === undefined) return url;
      if (privileges.standard !== true) {
        throw new Error(
          `electron double: the scheme ${scheme} is not 'standard', so it has no origin`,
        );
      }
      // Without `secure` no secure context: the page gets what http: gives.
      const plain = privileges.secure === true ? "https" : "http";
      return `${plain}://${host}.${scheme}.test${rest === "" ? "/" : rest}`;
    },
    fromPage(url) {
      const parts = /^https?:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.test(.*)$/is.exec(url);
      const [, host = "", scheme = "", rest = ""] = parts ?? [];
      return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
    },
  };
}
