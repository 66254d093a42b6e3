import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { parts } from "#test/run/parts.ts";
import { projectRoot } from "#test/run/projectRoot.ts";

it("leaves no test file out", () => {
  const paths = parts.flatMap((part) => (part.kind === "tests" ? part.paths : []));
  const files = globSync("test/**/*.test.ts", { cwd: projectRoot }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  expect(files.filter((file) => !paths.some((path) => file.startsWith(path)))).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

it("gives every part a name of its own", () => {
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
});
