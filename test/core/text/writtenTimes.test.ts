import { describe, expect, it } from "vitest";
import { findWrittenTimes } from "#core/text/writtenTimes.ts";

describe("findWrittenTimes", () => {
  it.each([
    ["19:00", "19:00"],
    ["7:30pm", "19:30"],
    ["7.30 p.m.", "19:30"],
    ["6 pm", "18:00"],
    ["12am", "00:00"],
    ["12 pm", "12:00"],
    ["noon", "12:00"],
    ["minuit", "00:00"],
    ["19h30", "19:30"],
    ["19 h", "19:00"],
    ["19\u202Fh\u202F30", "19:30"],
  ])("reads %s as %s", (text, time) => {
    expect(findWrittenTimes(`at ${text} sharp`).map((found) => found.time)).toEqual([time]);
  });

  it.each(["25:00", "13pm", "7.30", "17", "1:2", "3:1:2", "2019-10-17", "7h5"])(
    "finds none in %s",
    (text) => {
      expect(findWrittenTimes(text)).toEqual([]);
    },
  );
});
