import { posix, win32 } from "node:path";

/** Where browsers may be: the platform, its variables and the home folder. */
export interface BrowserSearch {
  /** As in `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
  "brave",
];

const bundles = ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"];

const programs = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["BraveSoftware", "Brave-Browser", "Application", "brave.exe"],
];

/**
 * The programs that can show a page in a window of its own, the preferred one first: what the variable
 * `CONVENER_BROWSER` names, and nothing else then; otherwise wherever the browsers of the Chromium
 * family are installed. Whether any of them is there is another question.
 */
export function browserCandidates(search: BrowserSearch): readonly string[] {
  const { platform, env, home } = search;
  const chosen = env["CONVENER_BROWSER"];
  if (chosen) return isPath(chosen) ? [chosen] : onPath(search, [chosen]);
  switch (platform) {
    case "darwin":
      return ["/Applications", posix.join(home, "Applications")].flatMap((folder) =>
        bundles.map((name) => posix.join(folder, `${name}.app`, "Contents", "MacOS", name)),
      );
    case "win32":
      return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
        .flatMap((variable) => env[variable] ?? [])
        .flatMap((folder) => programs.map((path) => win32.join(folder, ...path)));
    default:
      return onPath(search, names);
  }
}

/** Each name in each folder of PATH: the order of the names counts, not that of the folders. */
function onPath({ platform, env }: BrowserSearch, wanted: readonly string[]): readonly string[] {
  const paths = platform === "win32" ? win32 : posix;
  const folders = (env["PATH"] ?? "").split(paths.delimiter).filter((folder) => folder !== "");
  return wanted.flatMap((name) => folders.map((folder) => paths.join(folder, name)));
}

function isPath(word: string): boolean {
  return word.includes("/") || word.includes("\\");
}
