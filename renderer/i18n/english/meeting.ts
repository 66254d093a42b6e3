/** What the meeting view says. */
export const meeting = {};
