import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Published, PublishedField } from "#core/publish/channel.ts";
import { meetup } from "#core/publish/meetup.ts";
import type { Language } from "#core/text/phrase.ts";
import {
  buildPlan,
  meetingId,
  type MeetingSketch,
  type PlanSketch,
} from "#test/builders/planBuilder.ts";
import { english, french } from "./meetup/sampleMeetings.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/meetup");

function publish(sketch: PlanSketch, language: Language, index = 0) {
  const plan = buildPlan(sketch);
  const meeting = plan.view.meetings.find(({ id }) => id === meetingId(index));
  return meetup.form({ plan, language, ...(meeting && { meeting }) });
}

function fieldsOf(result: ReturnType<typeof publish>): readonly PublishedField[] {
  const published: Published | undefined = result.ok ? result.value : undefined;
  return published?.kind === "fields" ? published.fields : [];
}

function valueOf(meeting: MeetingSketch, field: string): string | undefined {
  const fields = fieldsOf(publish({ meetings: [{ date: "2026-12-03", ...meeting }] }, "en"));
  return fields.find(({ id }) => id === field)?.value;
}

/** All fields on one page, as the golden files hold it. */
function toPage(fields: readonly PublishedField[], language: Language): string {
  const parts = fields.map(({ label, value, length, limit }) => {
    const size = limit === undefined ? `${length}` : `${length} of ${limit}`;
    return `=== ${label[language]()} (${size})\n${value}\n`;
  });
  return parts.join("\n");
}

describe("meetup", () => {
  it.each([
    { language: "en", sketch: english, index: 0, file: "evening.txt" },
    { language: "fr", sketch: french, index: 0, file: "reportee.txt" },
    { language: "fr", sketch: french, index: 1, file: "a-venir.txt" },
  ] as const)(
    "fills the form as in the golden file $file",
    async ({ language, sketch, index, file }) => {
      const page = toPage(fieldsOf(publish(sketch, language, index)), language);
      await expect(page).toMatchFileSnapshot(join(fixtures, file));
    },
  );

  it("has the fields in the order of the form", () => {
    expect(fieldsOf(publish(english, "en")).map(({ id }) => id)).toEqual([
      ...["title", "date", "start", "duration", "venue", "how-to-find-us", "attendee-limit"],
      ...["description", "description-plain"],
    ]);
  });

  it("leaves out what it has nothing to say in, and never title, date and description", () => {
    const fields = fieldsOf(publish({ meetings: [{ date: "2026-12-03", title: "Picnic" }] }, "en"));
    expect(fields.map(({ id }) => id)).toEqual([
      "title",
      "date",
      "description",
      "description-plain",
    ]);
  });

  it("gives a title that is too long whole, and its length over the limit", () => {
    const title = "é".repeat(90);
    const fields = fieldsOf(publish({ meetings: [{ date: "2026-12-03", title }] }, "en"));
    expect(fields[0]).toMatchObject({ value: title, length: 90, limit: 79 });
  });

  it("writes in the language that was asked for, whatever the meeting is held in", () => {
    const plan = { meetings: [{ date: "2026-12-03", language: "fr-CA" }] };
    expect(fieldsOf(publish(plan, "en"))[0]?.value).toBe("To be announced");
    expect(fieldsOf(publish(plan, "fr"))[0]?.value).toBe("À venir");
  });

  it("says first that a meeting is cancelled, and why", () => {
    const description = valueOf({ state: "cancelled", reason: "snow" }, "description-plain");
    expect(description?.split("\n")[0]).toBe("Cancelled: snow");
  });

  it.each([
    [30, "30\u00a0min"],
    [120, "2\u00a0h"],
    [150, "2\u00a0h 30\u00a0min"],
  ])("says %d minutes as %s", (minutes, expected) => {
    expect(valueOf({ minutes }, "duration")).toBe(expected);
  });

  it("keeps markup out of titles and names", () => {
    const talks = [{ title: "<script>alert(1)</script> **x**", speakers: ["[a](javascript:b)"] }];
    for (const field of ["description", "description-plain"]) {
      const text = valueOf({ talks }, field);
      expect(text).not.toMatch(/<script|\]\(javascript/i);
      expect(text).toContain(field === "description" ? "\\*\\*x" : "**x**");
    }
  });

  it("has no form without a meeting, without a date, or for a skipped one", () => {
    const codeOf = (result: ReturnType<typeof publish>) => (result.ok ? "ok" : result.error.code);
    expect(codeOf(publish({}, "en"))).toBe("meeting-needed");
    expect(codeOf(publish({ meetings: [{ title: "Some day" }] }, "en"))).toBe("no-date");
    const skipped = publish({ meetings: [{ date: "2026-12-03", state: "skipped" }] }, "en");
    expect(skipped).toEqual({
      ok: false,
      error: { code: "not-meeting", facts: { date: "2026-12-03" } },
    });
  });
});
