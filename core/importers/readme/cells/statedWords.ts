/** Words that say what became of a meeting, and what the cell says beside them. */
export interface StatedWords {
  readonly rest: string;
  /** Where the rest stands: after the words it is a reason, before them a title. */
  readonly place: "none" | "after" | "before";
}

/** Nothing this long is a state. */
const MAX_LENGTH = 500;

/**
 * Makes a reader of cells that consist of certain words, alone or set apart from others by a dash,
 * colon, brackets or a word of reason. `words` is the inside of a regular expression.
 *
 * With `no meeting`: "No meeting (holidays)" has the rest `holidays`, "No meeting rooms" is nothing.
 */
export function createStatedWordsReader(words: string): (text: string) => StatedWords | undefined {
  const reason =
    "because|due to|for|as|since|pour|à cause|en raison|car|faute|until|till|to|au|jusqu";
  const mark = "\\s{0,3}[-–—:;,.!(\\[]{1,3}\\s{0,3}";
  const after = new RegExp(
    `^(?:${words})(?:[\\s.!]{0,3}$|(?:${mark}|\\s{1,3}(?=(?:${reason})\\P{L}))(.*)$)`,
    "iu",
  );
  const before = new RegExp(
    `^(.*\\S)\\s{0,3}(?:[:(\\[]|\\s[-–—])\\s{0,3}(?:${words})[\\s.!)\\]]{0,3}$`,
    "iu",
  );
  return (text) => {
    if (text.length > MAX_LENGTH) return undefined;
    const first = after.exec(text);
    if (first) return toStated(closeBrackets(first[1] ?? ""), "after");
    const last = before.exec(text);
    return last ? toStated(last[1] ?? "", "before") : undefined;
  };
}

function closeBrackets(text: string): string {
  return text.includes("(") || text.includes("[") ? text : text.replace(/[\])]{1,3}\s{0,3}$/, "");
}

function toStated(text: string, place: "after" | "before"): StatedWords {
  const rest = text.trim();
  return rest === "" ? { rest, place: "none" } : { rest, place };
}
