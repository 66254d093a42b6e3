import { expect, test } from "vitest";
import { dataFolder } from "#main/host/dataFolder.ts";

const linux = { platform: "linux", env: {}, home: "/home/ada", cwd: "/home/ada/work" };

test.each([
  [linux, "/home/ada/.config/Convener"],
  [{ ...linux, env: { XDG_CONFIG_HOME: "/srv/config" } }, "/srv/config/Convener"],
  [
    { ...linux, platform: "darwin", home: "/Users/ada" },
    "/Users/ada/Library/Application Support/Convener",
  ],
  [
    { platform: "win32", env: { APPDATA: "D:\\Roaming" }, home: "C:\\Users\\ada", cwd: "C:\\" },
    "D:\\Roaming\\Convener",
  ],
  [
    { platform: "win32", env: {}, home: "C:\\Users\\ada", cwd: "C:\\" },
    "C:\\Users\\ada\\AppData\\Roaming\\Convener",
  ],
])("is where the platform keeps such things: %o", (ports, folder) => {
  expect(dataFolder(ports)).toBe(folder);
});

test("is what the variable names, and before that what was said at the start", () => {
  const named = { ...linux, env: { CONVENER_DATA: "plans", XDG_CONFIG_HOME: "/srv" } };
  expect(dataFolder(named)).toBe("/home/ada/work/plans");
  expect(dataFolder(named, "/mnt/stick")).toBe("/mnt/stick");
  expect(dataFolder({ ...linux, env: { CONVENER_DATA: "" } }, "")).toBe(dataFolder(linux));
});
