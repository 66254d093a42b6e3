import type { roster as english } from "../english/roster.ts";

export const roster: typeof english = {};
