import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { fileNameSchema } from "#core/host/grantedFile.ts";
import { toFileName } from "#renderer/stores/toFileName.ts";

describe("a name for a file", () => {
  it.each([
    ["Py/Volcans: 2026", "Py Volcans 2026.convener"],
    ["  ..hidden", "hidden.convener"],
    ["Thème d’été", "Thème d’été.convener"],
    ["", "plan.convener"],
    ["???", "plan.convener"],
    ["x".repeat(500), `${"x".repeat(100)}.convener`],
  ])("of %j is one that hosts take", (title, expected) => {
    const name = toFileName(title, "convener");
    expect(name).toBe(expected);
    expect(v.is(fileNameSchema, name)).toBe(true);
  });
});
