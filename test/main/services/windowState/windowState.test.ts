import { expect, it } from "vitest";
import { createWindowState } from "#main/services/windowState/windowState.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { errorCodes, MemoryFs } from "#test/builders/memoryFs.ts";

const windowOn = (fs: MemoryFs) =>
  createWindowState({ fs, random: fixedRandom("window") }, "/data");
const state = { bounds: { x: -20, y: 0, width: 1000, height: 700 }, isMaximized: true };

it("is nothing at the first start, and then what it was", async () => {
  const fs = new MemoryFs();
  expect(await windowOn(fs).read()).toBeUndefined();
  await windowOn(fs).keep(state);
  expect(await windowOn(fs.restart(() => 0)).read()).toEqual(state);
});

it("of a window that is dragged, the last place counts", async () => {
  const fs = new MemoryFs();
  const window = windowOn(fs);
  const places = Array.from({ length: 50 }, (_, x) => ({
    ...state,
    bounds: { ...state.bounds, x },
  }));
  await Promise.all(places.map((place) => window.keep(place)));
  expect(await windowOn(fs).read()).toEqual(places.at(-1));
});

it.each([
  `{"bounds":{"x":0,"y":0,"width":1e999,"height":1},"isMaximized":false}`,
  `{"bounds":{"x":0.5,"y":0,"width":9,"height":1},"isMaximized":false}`,
  `{"bounds":{"x":"0","y":0,"width":9,"height":1},"isMaximized":false}`,
  `{"bounds":{"x":0,"y":0,"width":9},"isMaximized":false}`,
  "7",
])("takes %s for no place", async (json) => {
  const files = new Map([["/data/window.json", new TextEncoder().encode(json)]]);
  expect(await windowOn(new MemoryFs({ files })).read()).toBeUndefined();
});

it.each(errorCodes)("a disk that refuses is not worth a word (%s)", async (how) => {
  for (let call = 1; call <= 8; call += 1) {
    const window = windowOn(new MemoryFs({ fault: { call, how } }));
    await window.keep(state);
    expect(await window.read()).toEqual(state);
  }
});
