import { describe, expect, it } from "vitest";
import { records } from "#core/model/records.ts";
import { recordWords } from "#renderer/features/sharing/recordWords.ts";
import { messages } from "#renderer/i18n/messages.ts";

const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "person p1": { name: "Zora Quill" },
  "talk t1": { title: "Tries" },
  "venue v1": { name: "Atelier Lumen" },
};
const words = (language: "en" | "fr") =>
  recordWords({
    language,
    text: messages[language],
    find: (table, id) => rows[`${table} ${id}`],
  });

describe.each(["en", "fr"] as const)("the words for records in %s", (language) => {
  it("are there for every table and every field", () => {
    const { tables, fields } = messages[language].sharing;
    for (const { table, fields: own } of records) {
      expect(Object.keys(tables)).toContain(table);
      for (const field of Object.keys(own)) expect(Object.keys(fields)).toContain(field);
    }
  });
});

describe("the words for a record", () => {
  const { title, value } = words("en");

  it("are its name or title, or those of what it is about", () => {
    expect(title({ table: "person", id: "p1", values: rows["person p1"]! })).toBe("Zora Quill");
    expect(title({ table: "talkSpeaker", id: "x", values: { person: "p1", talk: "t1" } })).toBe(
      "Zora Quill, Tries",
    );
    expect(title({ table: "contactNote", id: "x", values: { person: "p1" } })).toBe("Zora Quill");
    expect(title({ table: "minutes", id: "x", values: {} })).toBe("minutes");
    expect(title({ table: "of a later version", id: "x", values: {} })).toBe("record");
    expect(title({ table: "meeting", id: "x", values: { when: { date: "2026-12-03" } } })).toBe(
      "To be announced, Thu, 3 Dec 2026",
    );
  });

  it("say values as people do", () => {
    expect(value("meeting", "venue", "v1")).toBe("Atelier Lumen");
    expect(value("meeting", "venue", "gone")).toBe("gone");
    expect(value("meeting", "optional", true)).toBe("yes");
    expect(value("meeting", "state", { name: "skipped", reason: "a strike" })).toBe(
      "No meeting, a strike",
    );
    expect(value("meeting", "notes", { format: "markdown", source: "*two* chairs" })).toBe(
      "*two* chairs",
    );
    expect(value("meeting", "tags", ["web", "data"])).toBe("web, data");
    expect(value("meeting", "capacity", 40)).toBe("40");
    expect(value("meeting", "title", null)).toBe("");
    expect(words("fr").value("meeting", "decideBy", "2026-12-03")).toBe("jeu. 3 déc. 2026");
  });
});
