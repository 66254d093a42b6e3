import { describe, expect, it } from "vitest";
import { openExternalLink } from "#main/host/electron/window/openExternalLink.ts";

describe("openExternalLink", () => {
  it("hands nothing to the system that is refused", async () => {
    const opened: string[] = [];
    const shell = {
      openExternal: (address: string) => Promise.resolve(void opened.push(address)),
    };
    await openExternalLink(shell, "file:///etc/passwd");
    await openExternalLink(shell, "https://example.org/");
    expect(opened).toEqual(["https://example.org/"]);
  });

  it("says so where no program opens it", async () => {
    const shell = { openExternal: () => Promise.reject(new Error("no handler")) };
    expect(await openExternalLink(shell, "mailto:ada@example.org")).toMatchObject({
      error: { code: "no-program" },
    });
  });
});
