/** A command line of Electron's executable, taken apart as Electron does. */
export interface CommandLine {
  /** Folder or file of the application. */
  readonly target: string;
  /** Scripts to run before it (`-r`), such as Playwright's loader. */
  readonly required: readonly string[];
  /** Switches without their dashes; an empty value where there is none. The application adds its own. */
  readonly switches: Map<string, string>;
  /** What the application finds in `process.argv` after the executable. */
  readonly passedOn: readonly string[];
}

/** Takes apart what follows the executable: `-r loader.js --inspect=0 . plan.convener`. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const required: string[] = [];
  const passedOn: string[] = [];
  const switches = new Map<string, string>();
  let target: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "-r") {
      at += 1;
      required.push(words[at] ?? "");
      continue;
    }
    passedOn.push(word);
    if (word.startsWith("--")) {
      const [name = "", ...value] = word.slice(2).split("=");
      switches.set(name, value.join("="));
    } else {
      target ??= word;
    }
  }
  return { target: target ?? ".", required, switches, passedOn };
}
