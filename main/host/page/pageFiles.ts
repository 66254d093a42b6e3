import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { pageHeaders } from "./contentSecurityPolicy.ts";

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
  [".json", "application/json"],
]);

/**
 * The file of the built page that a path of a URL names; `undefined` for whatever is not one, lies
 * outside of the folder or has another kind of name. `/` is the page itself.
 */
export async function readPageFile(folder: string, urlPath: string): Promise<PageFile | undefined> {
  const path = resolveInside(folder, urlPath === "/" ? "/index.html" : urlPath);
  const type = path === undefined ? undefined : types.get(extname(path));
  if (path === undefined || type === undefined) return undefined;
  try {
    const bytes = new Uint8Array(await readFile(path));
    return { bytes, headers: { ...pageHeaders, "content-type": type } };
  } catch {
    return undefined;
  }
}

function resolveInside(folder: string, urlPath: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const path = normalize(join(folder, decoded));
  return path.startsWith(folder + sep) ? path : undefined;
}
