import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzip, zip, type UnzipLimits } from "#core/backup/zip.ts";

const limits: UnzipLimits = { unpackedBytes: 1_000_000, entries: 3, accepts: () => true };
const megabytes = (count: number): Uint8Array => new Uint8Array(count * 1_000_000);

/** Bytes that know how far they were read. */
class WatchedBytes extends Uint8Array {
  read = 0;

  override subarray(begin = 0, end = this.length): Uint8Array<ArrayBuffer> {
    this.read = Math.max(this.read, end);
    return new Uint8Array(this).subarray(begin, end);
  }
}

describe("zip and unzip", () => {
  it("give back every entry, empty ones and Unicode names too", () => {
    const entries = new Map([
      ["empty", new Uint8Array()],
      ["é木.txt", strToU8("content ".repeat(5_000))],
    ]);
    expect(unzip(zip(entries), limits)).toEqual({ ok: true, value: entries });
  });

  it("stop a bomb after the first bytes that are too many", () => {
    const bomb = new WatchedBytes(zipSync({ bomb: megabytes(100) }, { level: 1 }));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(unzip(bomb, limits)).toEqual({ ok: false, error: { code: "too-large" } });
    expect(bomb.read).toBeLessThan(bomb.length / 4);
  });

  it("count what all entries unpack to together", () => {
    const three = zip(new Map(["a", "b", "c"].map((name) => [name, new Uint8Array(400_000)])));
    expect(unzip(three, limits)).toEqual({ ok: false, error: { code: "too-large" } });
  });

  it("believe no size that a header gives", () => {
    const bomb = zipSync({ bomb: megabytes(5) });
    // Uncompressed size, in the local header of the first entry (APPNOTE.TXT, 4.3.7).
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(22, 10, true);
    expect(unzip(bomb, limits).ok).toBe(false);
  });

  it("refuse an entry that comes twice, for one reader would take the first and another the last", () => {
    const once = zipSync({ aa: strToU8("1"), ab: strToU8("2") }, { level: 0 });
    const twice = Buffer.from(
      Buffer.from(once).toString("latin1").replaceAll("ab", "aa"),
      "latin1",
    );
    expect(unzip(twice, limits)).toEqual({
      ok: false,
      error: { code: "unexpected-entry", name: "aa" },
    });
  });

  it.each([[strToU8("PK")], [strToU8("PK\u0003\u0004")], [new Uint8Array([0x50, 0x4b, 5, 6])]])(
    "survive %j",
    (bytes) => expect(unzip(bytes, limits)).toBeDefined(),
  );
});
