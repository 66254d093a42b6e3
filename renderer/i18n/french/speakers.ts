import type { speakers as english } from "../english/speakers.ts";

export const speakers: typeof english = {};
