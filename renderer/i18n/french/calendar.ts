import type { calendar as english } from "../english/calendar.ts";

export const calendar: typeof english = {};
