import { expect, it } from "vitest";
import type { Json } from "#core/model/json.ts";
import { groupId } from "#core/model/records/group.ts";
import { conductField } from "#renderer/features/settings/conductField.ts";

const { shown, edits } = conductField.meaning;
const withConduct = (codeOfConduct: Json) => {
  const row = { id: groupId, values: { codeOfConduct }, conflicts: [] };
  return new Map([["group", new Map([[groupId, row]])]]);
};
const text = { format: "plain", source: "Be kind." };

it("shows the address", () => {
  expect(shown(new Map())).toBe("");
  expect(shown(withConduct({ url: "https://example.org/", text }))).toBe("https://example.org/");
});

it("changes the address and keeps the text", () => {
  const url = "https://example.org/conduct";
  expect(edits(withConduct({ text }), ` ${url} `)).toMatchObject([{ value: { text, url } }]);
  expect(edits(withConduct({ text, url }), "")).toMatchObject([{ value: { text } }]);
  expect(edits(withConduct({ url }), "")).toMatchObject([{ value: null }]);
});

it("takes no address that is none", () => {
  expect(edits(new Map(), "our kitchen")).toBeUndefined();
});
