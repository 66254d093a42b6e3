/** What the publish view says. */
export const publish = {};
