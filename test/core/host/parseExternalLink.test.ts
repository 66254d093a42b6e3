import { describe, expect, it } from "vitest";
import { parseExternalLink } from "#core/host/parseExternalLink.ts";

describe("parseExternalLink", () => {
  it.each([
    "https://example.org/meetings?id=1#when",
    "mailto:ada@example.org",
    "mailto:ada@example.org?body=Dear%20Ada,%0D%0A",
    "mailto:ada@example.org?subject=Your%20talk&body=Hello&cc=lin@example.org",
  ])("takes %s as it is", (address) => {
    expect(parseExternalLink(address)).toEqual({ ok: true, value: address });
  });

  it.each([
    "http://example.org/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "smb://host/share",
    "ms-msdt:/id",
    "app://convener/",
    "data:text/html,x",
    "https://",
    "https://trusted.example@elsewhere.example/",
    "mailto:ada@example.org?attach=/etc/passwd",
    "mailto:ada@example.org?Attachment=x&subject=y",
    "mailto:ada@example.org?%61ttach=/etc/passwd",
    "mailto:ada@example.org?subject=Hello%0D%0AAttach:%20x",
    "mailto:ada@example.org%0ABcc:lin@example.org",
    "//example.org/",
    "example.org",
    "-h",
    "",
  ])("refuses %s", (address) => {
    expect(parseExternalLink(address)).toMatchObject({ error: { code: "not-allowed" } });
  });

  it("writes an address anew, so that nothing odd in it reaches the system", () => {
    expect(parseExternalLink(' HTTPS://Example.org/a b"\n')).toEqual({
      ok: true,
      value: "https://example.org/a%20b%22",
    });
  });
});
