import { Plus } from "lucide-react";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Avatar } from "#renderer/ui/Avatar.tsx";
import { Banner } from "#renderer/ui/Banner.tsx";
import { Button } from "#renderer/ui/Button.tsx";
import { Checkbox } from "#renderer/ui/Checkbox.tsx";
import { Field } from "#renderer/ui/Field.tsx";
import { IconButton } from "#renderer/ui/IconButton.tsx";
import { Meter } from "#renderer/ui/Meter.tsx";
import { Segmented } from "#renderer/ui/Segmented.tsx";
import { TextDifference } from "#renderer/ui/TextDifference.tsx";
import { TextInput } from "#renderer/ui/TextInput.tsx";

const markupOf = (element: ReactElement) => renderToStaticMarkup(element);
const nothing = () => undefined;

test("a disabled button with a reason stays in reach and says it", () => {
  const markup = markupOf(
    createElement(Button, { disabled: true, reason: "2 of 4 records left", children: "Apply" }),
  );
  expect(markup).toContain('aria-disabled="true"');
  expect(markup).toContain('title="2 of 4 records left"');
  expect(markup).not.toContain(" disabled=");
});

test("a busy button keeps its words and says that it is busy", () => {
  const markup = markupOf(createElement(Button, { busy: true, children: "Reading 79 files" }));
  expect(markup).toContain('aria-busy="true"');
  expect(markup).toContain("Reading 79 files");
});

test("a button that shows a sign only has a name and a tip", () => {
  const markup = markupOf(
    createElement(IconButton, { icon: Plus, label: "Add", onPress: nothing }),
  );
  expect(markup).toContain('aria-label="Add"');
  expect(markup).toContain('title="Add"');
  expect(markup).toMatch(/<svg[^>]*aria-hidden="true"/);
});

test("a field ties its label, its error and its hint to its control", () => {
  const markup = markupOf(
    createElement(Field, {
      label: "Date",
      hint: "The rule says Thursday.",
      error: "19 October 2019 is a Saturday.",
      children: (ids) => createElement(TextInput, { ...ids, value: "x", onChange: nothing }),
    }),
  );
  const id = /<input id="([^"]+)"/.exec(markup)?.[1] ?? "";
  expect(id).not.toBe("");
  expect(markup).toContain(`for="${id}"`);
  expect(markup).toContain(`aria-describedby="${id}-error ${id}-hint"`);
  expect(markup).toContain('aria-invalid="true"');
});

test("a switch is a group of radio buttons of one name", () => {
  const segments = [
    { value: "month", label: "Month" },
    { value: "year", label: "Year" },
  ] as const;
  const markup = markupOf(
    createElement(Segmented<"month" | "year">, {
      label: "View",
      segments,
      value: "year",
      onChange: nothing,
    }),
  );
  expect(markup).toContain('role="radiogroup" aria-label="View"');
  expect(new Set(markup.match(/name="[^"]+"/g)).size).toBe(1);
  expect(markup.match(/checked=""[^>]*value="\w+"|value="\w+"[^>]*checked=""/g)).toHaveLength(1);
});

test("errors are alarms, advice is not", () => {
  expect(markupOf(createElement(Banner, { tone: "error", children: "Full" }))).toContain(
    'role="alert"',
  );
  expect(markupOf(createElement(Banner, { tone: "advice", children: "Saved" }))).toContain(
    'role="note"',
  );
});

test("a meter has its numbers in words", () => {
  const markup = markupOf(
    createElement(Meter, { label: "Places", value: 90, max: 80, words: "90 of 80 places" }),
  );
  expect(markup).toContain('aria-valuetext="90 of 80 places"');
  expect(markup).toContain("width:100%");
});

test("a difference is told by elements, not by colours alone", () => {
  const markup = markupOf(
    createElement(TextDifference, {
      parts: [
        { kind: "same", text: "May " },
        { kind: "removed", text: "11st" },
        { kind: "added", text: "11th" },
      ],
    }),
  );
  expect(markup).toMatch(/<del[^>]*>11st<\/del><ins[^>]*>11th<\/ins>/);
});

test("a face is hidden from readers, and takes any name", () => {
  for (const name of ["", "山田太郎", "x".repeat(300)]) {
    expect(markupOf(createElement(Avatar, { id: "p1", name }))).toContain('aria-hidden="true"');
  }
});

test("a check box without words beside it has a name", () => {
  const markup = markupOf(
    createElement(Checkbox, { checked: true, onChange: nothing, label: "Select all" }),
  );
  expect(markup).toContain('aria-label="Select all"');
});
