/** What the settings view says. */
export const settings = {};
