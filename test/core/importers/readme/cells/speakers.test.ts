import { describe, expect, it } from "vitest";
import { readSpeakers } from "#core/importers/readme/cells/speakers.ts";

const namesIn = (cell: string): string[] => {
  const reading = readSpeakers(cell);
  return reading.kind === "people" ? reading.people.map((person) => person.name) : [reading.kind];
};

describe("readSpeakers", () => {
  it.each([
    ["Ada Quill", ["Ada Quill"]],
    ["Ada Quill and Tom Reed", ["Ada Quill", "Tom Reed"]],
    ["Ada Quill, Tom Reed & Zoë Brun", ["Ada Quill", "Tom Reed", "Zoë Brun"]],
    ["Ada Quill, Tom Reed, and Zoë Brun", ["Ada Quill", "Tom Reed", "Zoë Brun"]],
    ["Ada Quill et Zoë Brun", ["Ada Quill", "Zoë Brun"]],
    ["Ada Quill / Tom Reed; Zoë Brun<br>Io Sand", ["Ada Quill", "Tom Reed", "Zoë Brun", "Io Sand"]],
    ["Ada Quill (Black, White & Sons)", ["Ada Quill"]],
    ["Alexandra Andover", ["Alexandra Andover"]],
    ["", ["empty"]],
    ["–", ["empty"]],
    ["**TBD**", ["to-be-announced"]],
    ["à définir", ["to-be-announced"]],
  ])("reads the people of %j", (cell, names) => {
    expect(namesIn(cell)).toEqual(names);
  });

  it("keeps the address and the affiliation of each", () => {
    expect(
      readSpeakers("[Ada Quill](https://example.org/a/b) (ACME), Tom Reed (R&D, Lyon)"),
    ).toEqual({
      kind: "people",
      people: [
        { name: "Ada Quill", url: "https://example.org/a/b", affiliation: "ACME" },
        { name: "Tom Reed", affiliation: "R&D, Lyon" },
      ],
      hasOpenPlace: false,
    });
  });
});
