/** What the speakers view says. */
export const speakers = {};
