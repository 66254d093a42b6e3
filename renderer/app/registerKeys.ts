import type { Desk } from "../stores/desk.ts";
import { bindingsOf } from "./commands/bindingsOf.ts";
import { chordOf } from "./commands/chordOf.ts";
import { commands } from "./commands/commands.ts";
import { createKeySequence } from "./commands/keySequence.ts";
import { typingFieldOf } from "./typingFieldOf.ts";

/**
 * The commands by key, in both hosts: a browser has no menu of ours, and in Electron a field would take
 * back typing that is saved already before the menu gets the key. What is prevented here goes no
 * further, so that no key is answered twice.
 */
export function registerKeys(desk: Desk, page: Window): void {
  const meanings = {
    electron: createKeySequence(bindingsOf(commands, "electron")),
    loopback: createKeySequence(bindingsOf(commands, "loopback")),
  };
  page.addEventListener("keydown", (event) => {
    const chord = chordOf(event);
    if (event.defaultPrevented || event.repeat || isElsewhere(desk, page.document)) return;
    if (isTyped(chord) && !takesLetters(desk, page.document)) return;
    const { about } = desk.settings.getState();
    const meant = meanings[about?.host ?? "loopback"]({ chord, at: event.timeStamp });
    if (meant.kind !== "command" || isOfField(meant.command.id, page.document)) return;
    event.preventDefault();
    meant.command.perform(desk);
  });
}

/** Under a dialog nothing is done, and without a plan there is nothing to do it to. */
function isElsewhere({ plans }: Desk, document: Document): boolean {
  return plans.getState().status.kind !== "open" || document.querySelector("dialog[open]") !== null;
}

/** What takes letters itself: a list jumps to them. Radio buttons and check boxes do not. */
const typedInto =
  "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=listbox], [role=menu]";

/** A sign by itself, which a field would take as text. */
function isTyped(chord: string): boolean {
  return /^.$/u.test(chord);
}

function takesLetters({ settings }: Desk, { activeElement }: Document): boolean {
  if (settings.getState().settings.keys === false) return false;
  return !activeElement?.matches(typedInto);
}

/** Undo is the field's own in one that is being typed in. */
function isOfField(command: string, document: Document): boolean {
  return (command === "undo" || command === "redo") && typingFieldOf(document) !== undefined;
}
