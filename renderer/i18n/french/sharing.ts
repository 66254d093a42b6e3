import type { sharing as english } from "../english/sharing.ts";

export const sharing: typeof english = {};
