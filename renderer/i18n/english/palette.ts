/** What the palette and the list of keys say. */
export const palette = {
  placeholder: "A meeting, a person, a place, a problem, a command",
  escape: "Esc",
  results: "Results",
  nothing: "Nothing in this plan goes by that.",
  groups: {
    meetings: "Meetings",
    people: "People",
    places: "Places",
    problems: "Problems",
    commands: "Commands",
  },
  choose: "choose",
  commandsOnly: "commands only",
  peopleOnly: "people",
  problemsOnly: "problems",
  goTo: (view: string) => `Go to ${view}`,
  print: "Print",
  back: "Back",
  forward: "Forward",
  shortcuts: "Keys",
  close: "Close",
  /** "Mod+Shift+Z" as it is printed on a keyboard. */
  keys: (keys: string) =>
    keys.replace("Mod", "Ctrl").replace("ArrowLeft", "Left").replace("ArrowRight", "Right"),
};
