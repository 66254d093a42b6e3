import { describe, expect, it } from "vitest";
import { edit } from "#core/changes/edit.ts";
import { deriveId } from "#core/model/id.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";
import { answered, memoryHost } from "#test/builders/memoryHost.ts";

const meeting = deriveId("meeting", "first");
const spoken = { language: "en", speaking: "fr" } as const;

async function hostWithMeeting() {
  const { planCalls } = await memoryHost(new MemoryFs());
  const plan = await answered(planCalls.createPlan({ name: "Quill Club", zone: "Europe/London" }));
  await planCalls.openPlan(plan);
  const set = (field: string, value: Parameters<typeof edit>[1]) =>
    planCalls.commit(plan, {
      act: { name: "change-meeting" },
      edits: [edit(["meeting", meeting, field], value)],
    });
  await set("title", "Knots");
  await set("when", { date: "2026-12-03", start: "19:00" });
  return { planCalls, plan, set };
}

describe("a form that a window asks for", () => {
  it("has its fields with labels in the window's language, and crosses as it is", async () => {
    const { planCalls, plan } = await hostWithMeeting();
    const form = await answered(planCalls.publish(plan, { channel: "meetup", meeting, ...spoken }));
    if (form.kind !== "fields") throw new Error("Meetup has fields");
    expect(form.fields.slice(0, 2)).toEqual([
      { id: "title", label: "Titre", value: "Knots", length: 5, limit: 79 },
      { id: "date", label: "Date", value: "2026-12-03", length: 10 },
    ]);
    expect(structuredClone(form)).toEqual(form);
  });

  it("follows the plan from act to act, and an undo", async () => {
    const { planCalls, plan, set } = await hostWithMeeting();
    const title = async () => {
      const form = await answered(
        planCalls.publish(plan, { channel: "meetup", meeting, ...spoken }),
      );
      return form.kind === "fields" ? form.fields[0]?.value : undefined;
    };
    expect(await title()).toBe("Knots");
    await set("title", "Bends");
    expect(await title()).toBe("Bends");
    await planCalls.undo(plan);
    expect(await title()).toBe("Knots");
  });

  it("is the group's own file with its calendar brought up to date", async () => {
    const { planCalls, plan } = await hostWithMeeting();
    const fresh = await answered(planCalls.publish(plan, { channel: "readme", ...spoken }));
    expect(fresh).toMatchObject({ kind: "file", name: "README.md" });
    const current = { name: "notes.md", text: "# Nothing here\n" };
    expect(await planCalls.publish(plan, { channel: "readme", ...spoken, current })).toMatchObject({
      error: { code: "not-the-file", facts: { name: "notes.md" } },
    });
  });

  it("is a calendar file of one meeting or of all", async () => {
    const { planCalls, plan } = await hostWithMeeting();
    const nameOf = async (which: object) =>
      answered(planCalls.publish(plan, { channel: "ics", ...spoken, ...which }));
    expect(await nameOf({ meeting })).toMatchObject({ kind: "file", name: "2026-12-03.ics" });
    expect(await nameOf({})).toMatchObject({ kind: "file", name: "calendar.ics" });
  });

  it.each([
    [{ channel: "pigeon" }, "no-such-channel"],
    [{ channel: "meetup", meeting: deriveId("meeting", "gone") }, "no-such-meeting"],
    [{ channel: "meetup" }, "meeting-needed"],
  ])("is refused for %j", async (which, code) => {
    const { planCalls, plan } = await hostWithMeeting();
    const refused = await planCalls.publish(plan, { ...spoken, ...which });
    expect(refused).toMatchObject({ ok: false, error: { code } });
  });

  it("is refused where the plan is not open", async () => {
    const { planCalls, plan } = await hostWithMeeting();
    await planCalls.closePlan(plan);
    expect(await planCalls.publish(plan, { channel: "ics", ...spoken })).toMatchObject({
      error: { code: "not-open" },
    });
  });
});
