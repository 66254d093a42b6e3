import { describe, expect, it } from "vitest";
import { placeData } from "#main/host/electron/launch/placeData.ts";

const ports = { platform: "linux", env: {}, home: "/home/mira", cwd: "/srv" };

function place(argv: readonly string[], isGivenToChromium = false, env = {}) {
  const set: unknown[] = [];
  const commandLine = { hasSwitch: () => isGivenToChromium };
  const app = { setPath: (name: string, path: string) => set.push([name, path]), commandLine };
  const makeFolder = (path: string) => set.push(["made", path]);
  const all = { ...ports, env, makeFolder };
  placeData(app as unknown as Parameters<typeof placeData>[0], all, argv);
  return set;
}

describe("placeData", () => {
  it("keeps everything where both hosts do", () => {
    const folder = "/home/mira/.config/Convener";
    expect(place([])).toEqual([
      ["made", folder],
      ["userData", folder],
    ]);
  });

  it("leaves --user-data-dir to Electron", () => {
    expect(place(["--user-data-dir=/elsewhere"], true)).toEqual([]);
    expect(place([], true, { CONVENER_DATA: "/variable" })).toEqual([]);
  });

  it("follows --data before anything else", () => {
    expect(place(["--data", "mine"], true)).toContainEqual(["userData", "/srv/mine"]);
  });

  it("follows the variable where no word was said", () => {
    const env = { CONVENER_DATA: "/variable" };
    expect(place([], false, env)).toContainEqual(["userData", "/variable"]);
  });
});
