import { describe, expect, it } from "vitest";
import { registerRequestGuard } from "#main/host/electron/session/requestGuard.ts";

type WebRequest = Parameters<typeof registerRequestGuard>[0];
type Listener = (details: { url: string }, answer: (response: object) => void) => void;

function guard(withDevTools: boolean): (url: string) => object {
  let listener: Listener | undefined;
  const webRequest = { onBeforeRequest: (added: Listener) => (listener = added) };
  registerRequestGuard(webRequest as unknown as WebRequest, withDevTools);
  return (url) => {
    let given: object = {};
    listener?.({ url }, (response) => (given = response));
    return given;
  };
}

describe("the guard of requests", () => {
  it.each([
    "http://localhost/",
    "https://example.org/",
    "ws://example.org/",
    "wss://example.org/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "chrome://version/",
    "filesystem:app://convener/temporary/x",
    "nonsense",
  ])("cancels %s", (url) => expect(guard(true)(url)).toEqual({ cancel: true }));

  it.each([
    "app://convener/index.js",
    "data:image/png;base64,AA==",
    "blob:app://convener/0e3b7a5c",
  ])("lets %s pass", (url) => expect(guard(false)(url)).toEqual({ cancel: false }));

  it("lets the developer tools load only where they are allowed", () => {
    const url = "devtools://devtools/bundled/devtools_app.html";
    expect([guard(true)(url), guard(false)(url)]).toEqual([{ cancel: false }, { cancel: true }]);
  });
});
