/** In device-independent pixels, which are whole numbers. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smaller than this the application cannot be used. */
export const MIN_WINDOW = { width: 900, height: 600 } as const;
const FIRST_WINDOW = { width: 1280, height: 800 } as const;

/**
 * Where a window opens: where it was, as far as it lies on a display that is there, and no larger than
 * that one. Otherwise, and at the first start, in the middle of the first display.
 *
 * @param displays the areas that windows may use, the primary display first
 * @example
 * fitToDisplays({ x: -50, y: 0, width: 900, height: 600 }, [{ x: 0, y: 0, width: 1920, height: 1080 }]);
 * // { x: 0, y: 0, width: 900, height: 600 }
 */
export function fitToDisplays(bounds: Bounds | undefined, displays: readonly Bounds[]): Bounds {
  const [primary] = displays;
  const wanted = bounds ?? { x: 0, y: 0, ...FIRST_WINDOW };
  // Without any display nothing can be reached, and nothing is seen to be wrong.
  if (!primary) return { ...wanted, ...sizeWithin(wanted, { width: Infinity, height: Infinity }) };
  const home = bounds && mostCovered(bounds, displays);
  const size = sizeWithin(wanted, home ?? primary);
  if (!home) return { ...middleOf(primary, size), ...size };
  return {
    x: clamp(wanted.x, home.x, home.x + home.width - size.width),
    y: clamp(wanted.y, home.y, home.y + home.height - size.height),
    ...size,
  };
}

type Size = Pick<Bounds, "width" | "height">;

/** The display on which most of a window lies; nothing where none of it is on any. */
function mostCovered(bounds: Bounds, displays: readonly Bounds[]): Bounds | undefined {
  const covered = displays
    .map((display) => ({ display, area: commonArea(bounds, display) }))
    .filter(({ area }) => area > 0);
  return covered.sort((a, b) => b.area - a.area)[0]?.display;
}

function commonArea(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

function sizeWithin({ width, height }: Size, display: Size): Size {
  return {
    width: Math.min(Math.max(width, MIN_WINDOW.width), display.width),
    height: Math.min(Math.max(height, MIN_WINDOW.height), display.height),
  };
}

function middleOf(display: Bounds, { width, height }: Size): Pick<Bounds, "x" | "y"> {
  return {
    x: display.x + Math.floor((display.width - width) / 2),
    y: display.y + Math.floor((display.height - height) / 2),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
