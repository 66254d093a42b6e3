/** What the imports view says. */
export const imports = {};
