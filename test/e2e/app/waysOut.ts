import type { Page } from "playwright-core";

/** Ways in which a page can send something to an address. Each runs in the page. */
export const waysOut = {
  fetch: (to: string) => fetch(to, { mode: "no-cors" }),
  XMLHttpRequest: (to: string) => {
    const request = new XMLHttpRequest();
    request.open("GET", to);
    request.send();
  },
  EventSource: (to: string) => new EventSource(to),
  beacon: (to: string) => navigator.sendBeacon(to, "words"),
  image: (to: string) => (new Image().src = to),
  font: (to: string) => new FontFace("Quill", `url("${to}")`).load(),
  video: (to: string) => (document.createElement("video").src = to),
  "style sheet": (to: string) =>
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "stylesheet", href: to }),
    ),
  prefetch: (to: string) =>
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "prefetch", href: to }),
    ),
  frame: (to: string) =>
    document.body.append(Object.assign(document.createElement("iframe"), { src: to })),
  "form of a page": (to: string) => {
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: to });
    document.body.append(form);
    form.submit();
  },
} satisfies Record<string, (to: string) => unknown>;

export type WayOut = keyof typeof waysOut;

/**
 * Tries one way and waits until the policy of the page has refused exactly that address: no time
 * passes that a spec would have to guess. Answers with the directive that refused.
 */
export async function refusalOf(page: Page, way: WayOut, to: string): Promise<string> {
  const refused = page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        // Of a frame only the origin is told.
        const addresses = [address, new URL(address).origin];
        document.addEventListener("securitypolicyviolation", (event) => {
          if (addresses.includes(event.blockedURI)) resolve(event.effectiveDirective);
        });
      }),
    to,
  );
  // As text, in a turn of its own: what it throws or never settles is not what counts.
  const run = `(${waysOut[way].toString()})(${JSON.stringify(to)})`;
  await page.evaluate(`void setTimeout(async () => ${run})`);
  return refused;
}
