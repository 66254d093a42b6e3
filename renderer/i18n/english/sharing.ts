/** What the sharing view says. */
export const sharing = {};
