import type { imports as english } from "../english/imports.ts";

export const imports: typeof english = {};
