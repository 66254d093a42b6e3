import type { LossCode } from "./loss.ts";

/** What of a link can be said in plain words. `address` is empty where it has to be left out. */
export interface LinkParts {
  readonly address: string;
  readonly loss: LossCode | undefined;
}

/**
 * The address behind a link as a reader may copy it. Only what leads to a page or a mailbox stays.
 *
 * `linkParts("mailto:hello@example.org")` has the address `hello@example.org`;
 * `linkParts("javascript:alert(1)")` and `linkParts("docs/rooms.md")` have none, and say why.
 */
export function linkParts(url: string): LinkParts {
  const scheme = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(url.trimStart())?.[1]?.toLowerCase();
  // An address without its scheme is not known to be one.
  if (scheme === undefined) return { address: "", loss: "relative-link" };
  if (scheme === "mailto" || scheme === "tel") {
    return { address: url.trim().slice(scheme.length + 1), loss: undefined };
  }
  const isWeb = (scheme === "http" || scheme === "https") && /^https?:\/\/[^\s<>"/]/i.test(url);
  return isWeb ? { address: url, loss: undefined } : { address: "", loss: "unsafe-link" };
}

/** `saysAddress("example.org", "https://example.org/")` is true: the text is the address already. */
export function saysAddress(text: string, address: string): boolean {
  return bareHost(text) === bareHost(address);
}

function bareHost(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}
