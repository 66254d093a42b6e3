import type { ComputerCalls } from "#core/host/contract.ts";
import { parseExternalLink } from "#core/host/parseExternalLink.ts";
import { ok } from "#core/model/result.ts";

/** What the browser around the page does for it. */
export function createBrowserCalls(
  page: Pick<Window, "open" | "print">,
): Pick<ComputerCalls, "openExternal" | "print" | "savePdf"> {
  const print = () => {
    page.print();
    return Promise.resolve(ok(undefined));
  };
  return {
    openExternal(address) {
      const link = parseExternalLink(address);
      if (!link.ok) return Promise.resolve(link);
      page.open(link.value, "_blank", "noopener,noreferrer");
      return Promise.resolve(ok(undefined));
    },
    print,
    // The dialog for printing offers a PDF file too, and where to put it.
    savePdf: print,
  };
}
