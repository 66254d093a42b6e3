import type { sponsors as english } from "../english/sponsors.ts";

export const sponsors: typeof english = {};
