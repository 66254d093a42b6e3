/** What the sponsors view says. */
export const sponsors = {};
