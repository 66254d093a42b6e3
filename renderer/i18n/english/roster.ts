/** What the roster view says. */
export const roster = {};
