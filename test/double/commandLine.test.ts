import { expect, it } from "vitest";
import { parseCommandLine } from "./commandLine.ts";

it("takes a command line apart as Playwright writes it", () => {
  const words = ["-r", "loader.js", "--no-sandbox", "--inspect=0", ".", "autumn.convener"];
  const { target, required, switches, passedOn } = parseCommandLine(words);
  expect(target).toBe(".");
  expect(required).toEqual(["loader.js"]);
  expect([...switches]).toEqual([
    ["no-sandbox", ""],
    ["inspect", "0"],
  ]);
  // What Playwright's loader cuts off itself stays; the loader does not.
  expect(passedOn).toEqual(["--no-sandbox", "--inspect=0", ".", "autumn.convener"]);
});

it("keeps a value with an equals sign whole", () => {
  const { switches } = parseCommandLine([".", "--js-flags=--a=b"]);
  expect(switches.get("js-flags")).toBe("--a=b");
});
