import type { WebContents, WebFrameMain } from "electron";
import { describe, expect, it } from "vitest";
import { isOurPage } from "#main/host/electron/bridge/isOurPage.ts";

const ours = { id: 1 } as unknown as WebContents;
const other = { id: 2 } as unknown as WebContents;
const frame = (origin: string, parent: object | null = null) =>
  ({ origin, parent }) as unknown as WebFrameMain;
const page = frame("app://convener");

describe("isOurPage", () => {
  it("believes the page of our window", () => {
    expect(isOurPage({ sender: ours, senderFrame: page }, ours)).toBe(true);
  });

  it.each([
    ["another window", { sender: other, senderFrame: page }],
    ["a frame in the page", { sender: ours, senderFrame: frame("app://convener", page) }],
    ["a page from elsewhere", { sender: ours, senderFrame: frame("https://example.org") }],
    ["a host of another name", { sender: ours, senderFrame: frame("app://convener.example") }],
    ["a page without an origin", { sender: ours, senderFrame: frame("null") }],
    ["a frame that is gone", { sender: ours, senderFrame: null }],
  ])("does not believe %s", (_who, event) => {
    expect(isOurPage(event, ours)).toBe(false);
  });

  it("believes nobody while there is no window", () => {
    expect(isOurPage({ sender: ours, senderFrame: page }, undefined)).toBe(false);
  });
});
