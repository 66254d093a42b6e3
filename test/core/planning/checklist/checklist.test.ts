import { describe, expect, it } from "vitest";
import { parseLocalDate, type LocalDate } from "#core/model/localDate.ts";
import { taskRecord, type Task } from "#core/model/records/task.ts";
import { selectRows } from "#core/changes/selectRows.ts";
import { checklist } from "#core/planning/checklist/checklist.ts";
import { dueEdits } from "#core/planning/checklist/dueEdits.ts";
import { newTaskEdits } from "#core/planning/checklist/newTaskEdits.ts";
import { Laptop } from "#test/builders/laptop.ts";
import { meetingId, namedId } from "#test/builders/planBuilder.ts";

const day = (text: string) => parseLocalDate(text) as LocalDate;
const today = day("2027-05-04");
const meeting = { id: meetingId(0), when: { date: day("2027-05-11") } };

function task(title: string, fields: Omit<Task, "id"> = {}): Task {
  return { id: namedId("task", title), title, meeting: meeting.id, ...fields };
}

describe("checklist", () => {
  const tasks = [
    task("book the room", { dueOn: day("2027-05-03") }),
    task("thank everybody", { daysFromMeeting: 1 }),
    task("names to the host", { daysFromMeeting: -3 }),
    task("today", { dueOn: today }),
    task("some day"),
    task("food", { daysFromMeeting: -9, doneOn: day("2027-04-22") }),
    task("topic", { doneOn: day("2027-04-25") }),
    task("elsewhere", { meeting: meetingId(1) }),
  ];

  it("groups what is to be done by when, and puts what is done last", () => {
    const { late, soon, later, undated, done } = checklist(meeting, tasks, today);
    const groups = [late, soon, later, undated, done];
    expect(groups.map((list) => list.map((one) => one.task.title))).toEqual([
      ["book the room"],
      ["today", "names to the host"],
      ["thank everybody"],
      ["some day"],
      ["topic", "food"],
    ]);
  });

  it("lets deadlines move with the meeting, but not those that were set by hand", () => {
    const moved = { ...meeting, when: { date: day("2027-05-20") } };
    const { later, late, soon } = checklist(moved, tasks, today);
    expect(later.map(({ due }) => due)).toEqual(["2027-05-17", "2027-05-21"]);
    expect([...late, ...soon].map(({ due }) => due)).toEqual(["2027-05-03", "2027-05-04"]);
  });

  it("has no deadline that counts from a day that nobody knows", () => {
    const { undated } = checklist({ id: meeting.id }, tasks, today);
    expect(undated.length).toBe(3);
  });
});

describe("a task", () => {
  it("comes after the others, and its deadline is kept as days from the meeting", () => {
    const laptop = new Laptop("Mira");
    const id = namedId("task", "new");
    const others = [task("first", { order: "0001" })];
    laptop.write(newTaskEdits({ id, meeting: meeting.id, title: " Order food " }, others));
    laptop.write(dueEdits({ id }, meeting, day("2027-05-08")));
    expect(selectRows(laptop.rows, taskRecord)).toEqual([
      { id, meeting: meeting.id, title: "Order food", order: "0002", daysFromMeeting: -3 },
    ]);
    laptop.write(dueEdits({ id }, {}, day("2027-05-08")));
    expect(selectRows(laptop.rows, taskRecord)[0]).toMatchObject({ dueOn: "2027-05-08" });
    laptop.write(dueEdits({ id }, meeting, undefined));
    expect(selectRows(laptop.rows, taskRecord)[0]).not.toHaveProperty("dueOn");
  });
});
