import type { Page } from "playwright-core";

interface Watched {
  specCopied: string[];
}

/** Takes what the page copies, in the place of a clipboard, which a browser without a display has not. */
export function watchClipboard(page: Page): Promise<void> {
  return page.evaluate(() => {
    const target = globalThis as unknown as Watched;
    target.specCopied = [];
    navigator.clipboard.writeText = (text) => {
      target.specCopied.push(text);
      return Promise.resolve();
    };
  });
}

/** Everything that was copied since, in order. */
export function copiedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as Watched).specCopied);
}
