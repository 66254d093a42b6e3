import { expect, test } from "vitest";
import { startArguments } from "#main/host/startArguments.ts";

test("files become whole paths, and what is no plan is passed over", () => {
  const args = ["a b.convener", "--flag", "/b.CONVENER", "notes.md", "--x=c.convener", ""];
  expect(startArguments(args, "/home/ada")).toEqual({
    files: ["/home/ada/a b.convener", "/b.CONVENER"],
  });
});

test("the folder for the data is taken in both forms", () => {
  expect(startArguments(["--data", "d", "a.convener"], "/")).toEqual({
    data: "d",
    files: ["/a.convener"],
  });
  expect(startArguments(["--data=d"], "/")).toEqual({ data: "d", files: [] });
  expect(startArguments(["--data"], "/")).toEqual({ files: [] });
});
