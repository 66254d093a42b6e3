/** What the help view says. */
export const help = {};
