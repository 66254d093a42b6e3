import type { publish as english } from "../english/publish.ts";

export const publish: typeof english = {};
