/** What the welcome view says. */
export const welcome = {};
