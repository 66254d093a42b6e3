/** What the venues view says. */
export const venues = {};
