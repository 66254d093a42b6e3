import type { settings as english } from "../english/settings.ts";

export const settings: typeof english = {};
