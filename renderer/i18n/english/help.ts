/** What the help view says around its pages, which are in docs/help. */
export const help = {
  title: "Help",
  pages: {
    start: "First steps",
    calendar: "Calendar and meetings",
    publish: "Publish",
    share: "Share a plan",
    keys: "Keys",
    about: "About Convener",
  },
  contents: "Pages",
  shortcuts: "Show the keys",
  version: (version: string) => `Version ${version}`,
  licence: "Convener is free software under the MIT licence.",
  librariesTitle: "What it is made of",
  library: "Library",
  licenceName: "Licence",
};
