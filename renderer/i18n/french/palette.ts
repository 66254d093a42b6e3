import type { palette as english } from "../english/palette.ts";

export const palette: typeof english = {};
