/** What the problems view says. */
export const problems = {};
