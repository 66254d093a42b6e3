import type { shell as english } from "../english/shell.ts";

export const shell: typeof english = {};
