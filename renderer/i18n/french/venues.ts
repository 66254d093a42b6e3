import type { venues as english } from "../english/venues.ts";

export const venues: typeof english = {};
