import { fail, ok, type Result } from "../model/result.ts";
import type { CallFailure } from "./failures/hostFailures.ts";

/** Headers that a link may fill in. Others, such as `attach`, would take a file along. */
const mailHeaders = new Set(["to", "cc", "bcc", "subject", "body"]);

/**
 * The address to hand to the system for a link of the page: `https:` and `mailto:` only, written
 * anew from its parts. Every other scheme may start a program.
 */
export function parseExternalLink(address: string): Result<string, CallFailure> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && (isWebPage(url) || isPlainMail(url)) ? ok(url.href) : notAllowed;
}

const notAllowed = fail<CallFailure>({ code: "not-allowed", facts: {} });

/** A name and password in front of the host are there to make it look like another one. */
function isWebPage({ protocol, hostname, username, password }: URL): boolean {
  return protocol === "https:" && hostname !== "" && username === "" && password === "";
}

/** A line break in a header would begin another header; in the text of the mail it is one. */
function isPlainMail({ protocol, pathname, searchParams }: URL): boolean {
  const headers = [...searchParams].map(([name, value]) => [name.toLowerCase(), value] as const);
  return (
    protocol === "mailto:" &&
    !/%0[ad]/i.test(pathname) &&
    headers.every(([name]) => mailHeaders.has(name)) &&
    headers.every(([name, value]) => name === "body" || !/\p{Cc}/u.test(value))
  );
}
