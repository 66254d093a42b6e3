/** What the calendar view says. */
export const calendar = {};
