import { describe, expect, it } from "vitest";
import { findTimeSpan } from "#core/text/findTimeSpan.ts";

describe("findTimeSpan", () => {
  it.each([
    ["from 19:00 to 21:00", { start: "19:00", minutes: 120 }],
    ["7-9pm", { start: "19:00", minutes: 120 }],
    ["7:30 to 9 pm", { start: "19:30", minutes: 90 }],
    ["11-1pm", { start: "11:00", minutes: 120 }],
    ["9 to 11 am", { start: "09:00", minutes: 120 }],
    ["de 19 h à 20 h 30", { start: "19:00", minutes: 90 }],
    ["22:00–01:00", { start: "22:00", minutes: 180 }],
    ["doors 18:30, talks 19:00", { start: "18:30" }],
    ["lasts 2 h", undefined],
    ["", undefined],
  ])("reads %s", (text, span) => {
    expect(findTimeSpan(text)).toEqual(span);
  });
});
