import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderOf } from "#core/model/fieldSchemas.ts";
import { orderBetween } from "#core/model/orderBetween.ts";
import { checkProperty } from "#test/property.ts";

describe("orderBetween", () => {
  it.each([
    ["0001", "0002", "0001V"],
    ["0001", "0003", "0002"],
    ["0009", undefined, "000A"],
    ["000z", undefined, "0010"],
    ["zz", undefined, "zzV"],
    [undefined, "0001", "0000V"],
    [undefined, undefined, "V"],
    ["0001", "0001V", "0001F"],
  ])("is between %s and %s: %s", (before, after, key) => {
    expect(orderBetween(before, after)).toBe(key);
  });

  it.each([
    ["0001", "0001"],
    ["0001", "00010"],
    [undefined, "0000"],
    ["0002", "0001"],
  ])("is nothing between %s and %s", (before, after) => {
    expect(orderBetween(before, after)).toBe(undefined);
  });

  it("is nothing where a key would be too long", () => {
    expect(orderBetween("z".repeat(200), undefined)).toBe(undefined);
  });

  it("stands between its neighbours wherever in a list they are put", async () => {
    const places = fc.array(fc.nat(), { minLength: 1, maxLength: 80 });
    await checkProperty(
      "keys of a list stay in its order",
      fc.property(places, (list) => {
        const keys = [orderOf(1), orderOf(2)];
        for (const choice of list) {
          const place = choice % (keys.length + 1);
          const key = orderBetween(keys[place - 1], keys[place]);
          if (key !== undefined) keys.splice(place, 0, key);
        }
        expect(keys).toEqual(keys.toSorted());
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every((key) => /^[0-9A-Za-z]{1,200}$/.test(key))).toBe(true);
      }),
    );
  });
});
