import type { welcome as english } from "../english/welcome.ts";

export const welcome: typeof english = {};
