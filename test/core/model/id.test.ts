import { describe, expect, it } from "vitest";
import { isStamp, toStamp } from "#core/changes/stamp.ts";
import { deriveId, isId, mintId, mintReplicaId } from "#core/model/id.ts";
import { fixedRandom } from "#test/builders/laptop.ts";

describe("mintId", () => {
  it("makes 20 letters and digits that cannot be misread", () => {
    const random = fixedRandom("ids");
    const ids = Array.from({ length: 200 }, () => mintId(random));
    expect(ids.every(isId)).toBe(true);
    expect(ids.join("")).not.toMatch(/[ilou]/);
    expect(new Set(ids).size).toBe(200);
  });

  it("uses five bits of every byte", () => {
    expect(mintId((count) => new Uint8Array(count).fill(0))).toBe("0".repeat(20));
    expect(mintId((count) => new Uint8Array(count).fill(255))).toBe("z".repeat(20));
    expect(mintId((count) => new Uint8Array(count).map((_, i) => i))).toBe("0123456789abcdefghjk");
  });
});

describe("mintReplicaId", () => {
  it("fits into a stamp", () => {
    const replica = mintReplicaId(fixedRandom("a replica"));
    expect(replica.length).toBe(12);
    expect(isStamp(toStamp({ time: 1, counter: 1 }, replica))).toBe(true);
  });
});

describe("deriveId", () => {
  it("is the same id on every device, for good", () => {
    expect(deriveId("meeting", "a series", "2019-10-17")).toBe("5w5n7vvgzbvr8bk5tmmp");
  });

  it("keeps tables, words and their borders apart", () => {
    const ids = [
      deriveId("meeting", "a", "bc"),
      deriveId("meeting", "ab", "c"),
      deriveId("meeting", "abc"),
      deriveId("talk", "a", "bc"),
      deriveId("meeting", 'a","bc'),
      deriveId("meeting", "a", "bc", ""),
      deriveId("meeting", "a", "BC"),
    ];
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps halves of letters apart that cannot be written as UTF-8", () => {
    expect(deriveId("talk", "\ud800")).not.toBe(deriveId("talk", "\ud801"));
  });
});

describe("isId", () => {
  it("refuses another length, another letter and capitals", () => {
    const good = "0123456789abcdefghjk";
    expect(isId(good)).toBe(true);
    const none = [
      "",
      good.slice(1),
      `${good}0`,
      `${good}\n`,
      good.toUpperCase(),
      `i${good.slice(1)}`,
    ];
    expect(none.filter(isId)).toEqual([]);
  });
});
