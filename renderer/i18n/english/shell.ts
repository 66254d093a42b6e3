/** What the frame around the views says. */
export const shell = {};
