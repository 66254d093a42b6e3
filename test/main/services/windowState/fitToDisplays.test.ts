import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitToDisplays,
  MIN_WINDOW,
  type Bounds,
} from "#main/services/windowState/fitToDisplays.ts";
import { checkProperty } from "#test/property.ts";

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 };
const small = { x: 0, y: 0, width: 800, height: 480 };
const window = { x: 1500, y: 100, width: 1000, height: 700 };

describe("a window", () => {
  it("opens where it was", () => {
    expect(fitToDisplays(window, [laptop, beamer])).toEqual(window);
  });

  it("comes to the middle of the first display where its own is gone", () => {
    expect(fitToDisplays(window, [laptop])).toEqual({ x: 220, y: 112, width: 1000, height: 700 });
  });

  it("opens in the middle of the first display at the first start", () => {
    const first = { x: 80, y: 62, width: 1280, height: 800 };
    expect(fitToDisplays(undefined, [laptop, beamer])).toEqual(first);
  });

  it("is moved in where its title could not be reached", () => {
    expect(fitToDisplays({ ...window, y: -600 }, [laptop, beamer])).toEqual({ ...window, y: 0 });
    expect(fitToDisplays({ ...window, x: -950, y: 850 }, [laptop])).toEqual({
      ...window,
      x: 0,
      y: 200,
    });
  });

  it("stays on the display on which most of it was", () => {
    const between = { x: 1000, y: 100, width: 1000, height: 700 };
    expect(fitToDisplays(between, [laptop, beamer]).x).toBe(1440);
    expect(fitToDisplays({ ...between, x: 900 }, [laptop, beamer]).x).toBe(440);
  });

  it("is no larger than its display, and no smaller than can be used", () => {
    expect(fitToDisplays({ ...beamer, x: 0 }, [laptop])).toEqual(laptop);
    expect(fitToDisplays({ x: 10, y: 30, width: 1, height: 1 }, [laptop])).toEqual({
      x: 10,
      y: 30,
      ...MIN_WINDOW,
    });
    expect(fitToDisplays(window, [small])).toEqual(small);
  });

  it("is left as it is where no display is known", () => {
    expect(fitToDisplays(window, [])).toEqual(window);
  });
});

const bounds: fc.Arbitrary<Bounds> = fc.record({
  x: fc.integer({ min: -10_000, max: 10_000 }),
  y: fc.integer({ min: -10_000, max: 10_000 }),
  width: fc.integer({ min: 0, max: 10_000 }),
  height: fc.integer({ min: 0, max: 10_000 }),
});
const display = bounds.map((area) => ({
  ...area,
  width: 320 + (area.width % 4000),
  height: 240 + (area.height % 2200),
}));

it("always lies within a display, is as large as can be used, and stays when asked again", async () => {
  const displays = fc.array(display, { minLength: 1, maxLength: 4 });
  const property = fc.property(fc.option(bounds, { nil: undefined }), displays, (wanted, all) => {
    const fitted = fitToDisplays(wanted, all);
    const homes = all.filter((area) => isWithin(fitted, area));
    expect(homes).not.toEqual([]);
    const isUsable = (area: Bounds) =>
      fitted.width >= Math.min(MIN_WINDOW.width, area.width) &&
      fitted.height >= Math.min(MIN_WINDOW.height, area.height);
    expect(homes.some(isUsable)).toBe(true);
    expect(Object.values(fitted).every(Number.isSafeInteger)).toBe(true);
    if (all.length === 1) expect(fitToDisplays(fitted, all)).toEqual(fitted);
  });
  await checkProperty("a window can be reached", property, { runs: 500 });
});

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
