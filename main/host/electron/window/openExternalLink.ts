import { parseExternalLink } from "#core/host/parseExternalLink.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";

/** Opens a link of the page in the program for it. */
export async function openExternalLink(
  shell: { readonly openExternal: (address: string) => Promise<void> },
  address: string,
): Promise<Result<undefined, CallFailure>> {
  const link = parseExternalLink(address);
  if (!link.ok) return link;
  try {
    await shell.openExternal(link.value);
    return ok(undefined);
  } catch {
    // No program for it, or it did not start: the system does not say which.
    return fail({ code: "no-program", facts: {} });
  }
}
