import { expect, it } from "vitest";
import type { Rows } from "#core/changes/projectRows.ts";
import type { About } from "#core/host/contract.ts";
import { diagnosticsText } from "#renderer/features/settings/diagnosticsText.ts";

const about: About = {
  host: "loopback",
  version: "0.1.0",
  versions: { node: "24.0.0", chrome: "140" },
  zoneData: "2026c",
  platform: "linux",
  dataFolder: "/home/zora/Quill Club",
  systemLanguages: ["fr-FR", "en"],
};
const row = (id: string) => [id, { id, values: { name: "Zora Quill" }, conflicts: [] }] as const;
const rows: Rows = new Map([
  ["person", new Map([row("p1"), row("p2")])],
  ["table of Zora", new Map([row("x")])],
]);

it("is versions and counts, and nothing that somebody wrote", () => {
  expect(diagnosticsText(about, { rows, plans: 2 })).toBe(
    [
      "Convener 0.1.0 (loopback)",
      "node 24.0.0",
      "chrome 140",
      "time zones 2026c",
      "platform linux",
      "languages fr-FR, en",
      "plans 2",
      "rows 3",
      "  person 2",
      "  others 1",
      "open conflicts 0",
    ].join("\n"),
  );
});
