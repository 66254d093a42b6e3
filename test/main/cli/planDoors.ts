/** Commands that read a plan, which is `@bad`. */
export const planDoors = [
  ["import", "@README.md", "--into", "@bad"],
  ["year", "@bad", "2027"],
  ["set", "@bad", "group", "name=The Kiln"],
  ["export", "ics", "@bad"],
  ["merge", "@bad", "@plan.convener", "--out", "@out.convener"],
  ["merge", "@plan.convener", "@bad", "--out", "@out.convener"],
  ["merge", "@plan.convener", "@plan.convener", "--out", "@bad"],
  ["inspect", "@bad"],
  ["undo", "@bad"],
  ["forget", "@bad", "Oriel Vantongeren"],
] as const;
