import type { meeting as english } from "../english/meeting.ts";

export const meeting: typeof english = {};
