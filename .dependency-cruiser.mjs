/**
 * The arrows of the architecture ("who may import whom"), type-only imports included.
 * A folder that is missing from a list here may not be imported; test/architecture.test.ts proves it.
 */

/** Inside core/: each folder, and what it may use besides itself. Above stands on below. */
const coreArrows = {
  model: [],
  text: ["model"],
  changes: ["model", "text"],
  schedule: ["model", "text"],
  planning: ["model", "text", "changes", "schedule"],
  importers: ["model", "text", "changes", "schedule"],
  // What was read from a file is written back to it, so a channel knows the importer's types.
  publish: ["model", "text", "changes", "schedule", "planning", "importers"],
  lint: ["model", "text", "changes", "schedule", "planning", "importers", "publish"],
  // Files that come in, seen before anything of them is stored: what they bring, and what is wrong.
  intake: ["model", "text", "changes", "schedule", "planning", "importers", "publish", "lint"],
  backup: ["model", "text", "changes"],
  host: [
    "model",
    "text",
    "changes",
    "schedule",
    "planning",
    "importers",
    "publish",
    "lint",
    "backup",
  ],
};

/** The pure libraries of core/, by name: where each is at home, and what for. */
const coreLibraries = {
  valibot: { home: "(core|main)/", why: "schemas of what is stored and of what comes in" },
  "date-fns": { home: "core/", why: "days of the calendar" },
  "@date-fns/tz": { home: "core/schedule/", why: "wall clocks to instants, one adapter" },
  fflate: { home: "core/backup/", why: "the ZIP of a backup file" },
  "@noble/hashes": { home: "core/", why: "SHA-256 without a host: ids, redactions, digests" },
  "markdown-it": { home: "core/text/", why: "Markdown of the stored texts, one adapter" },
  "get-east-asian-width": { home: "core/text/", why: "columns of a text in an editor" },
};

const folders = (names) => `^core/(${names.join("|")})/`;
const library = (name) => `(^|/)node_modules/${name}/|^${name}(/|$)`;

const coreRules = [
  {
    name: "core-is-pure",
    comment:
      "No Node, no DOM library, no other folder of ours: core/ imports core/ and a few libraries.",
    severity: "error",
    from: { path: "^core/" },
    to: { pathNot: ["^core/", ...Object.keys(coreLibraries).map(library)] },
  },
  ...Object.entries(coreArrows).map(([name, allowed]) => ({
    name: `core-${name}`,
    comment: `core/${name} may use: ${allowed.join(", ") || "itself only"}.`,
    severity: "error",
    from: { path: folders([name]) },
    to: { path: "^core/.+/", pathNot: folders([name, ...allowed]) },
  })),
  ...Object.entries(coreLibraries).map(([name, { home, why }]) => ({
    name: `library-${name}`,
    comment: `${name}: ${why}. At home in ${home}.`,
    severity: "error",
    from: { path: "^(core|main|preload|renderer)/", pathNot: `^${home}` },
    to: { path: library(name) },
  })),
];

const processRules = [
  {
    name: "electron-in-two-places",
    comment: "Everything else has to run where Electron cannot be had.",
    severity: "error",
    from: { path: "^(core|main|preload|renderer)/", pathNot: "^(main/host/electron|preload)/" },
    to: { path: library("electron") },
  },
  {
    name: "main-alone",
    comment: "The main process shows nothing: core/ is all it shares with the windows.",
    severity: "error",
    from: { path: "^main/" },
    to: { path: "^(preload|renderer)/" },
  },
  {
    name: "command-line",
    comment:
      "The command line runs without an install of anything: Node, core/, the services of main/.",
    severity: "error",
    from: { path: "^main/cli/" },
    to: { pathNot: "^(core|main/cli|main/services)/", dependencyTypesNot: ["core"] },
  },
  {
    name: "services-below-hosts",
    comment: "Both hosts use the same services, so these know neither host nor command line.",
    severity: "error",
    from: { path: "^main/services/" },
    to: { path: "^main/(host|cli)/" },
  },
  {
    name: "preload-thin",
    comment: "The preload is one typed contract: electron and core/host.",
    severity: "error",
    from: { path: "^preload/" },
    to: { pathNot: ["^(preload|core/host)/", library("electron")] },
  },
];

/** The libraries of what is seen: where each is at home, and what for. */
const rendererLibraries = {
  "react-aria-components": { home: "renderer/ui/", why: "menus and choices that keys can reach" },
  "@tanstack/react-virtual": { home: "renderer/ui/", why: "lists of thousands of rows" },
  "lucide-react": { home: "renderer/", why: "icons" },
  "@fontsource-variable": { home: "renderer/app/", why: "the two typefaces" },
};

const rendererRules = [
  {
    name: "renderer-alone",
    comment:
      "Windows reach their host through the contract only: no Node, no code of other processes.",
    severity: "error",
    from: { path: "^renderer/" },
    to: { path: "^(main|preload)/" },
  },
  {
    name: "renderer-without-node",
    comment: "The window is sandboxed.",
    severity: "error",
    from: { path: "^renderer/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "renderer-db",
    comment: "The projection knows dexie, minisearch and core/.",
    severity: "error",
    from: { path: "^renderer/db/" },
    to: { pathNot: ["^(renderer/db|core)/", library("dexie"), library("minisearch")] },
  },
  {
    name: "renderer-host-and-workers",
    comment: "The hosts' two faces and the workers know core/ only.",
    severity: "error",
    from: { path: "^renderer/(host|workers)/" },
    to: { pathNot: "^(renderer/$1|core)/" },
  },
  {
    name: "renderer-stores",
    comment: "State: zustand, the projection, the host, core/.",
    severity: "error",
    from: { path: "^renderer/stores/" },
    to: { pathNot: ["^renderer/(stores|db|host)/", "^core/", library("zustand")] },
  },
  {
    name: "renderer-ui",
    comment: "Buttons and tables know nothing of meetings.",
    severity: "error",
    from: { path: "^renderer/ui/" },
    to: { path: "^(core|renderer)/", pathNot: "^renderer/ui/" },
  },
  {
    name: "renderer-context",
    comment: "What ties components to the stores: react, zustand, stores, i18n, core/.",
    severity: "error",
    from: { path: "^renderer/context/" },
    to: { path: "^renderer/", pathNot: "^renderer/(context|stores|i18n)/" },
  },
  {
    name: "renderer-features",
    comment: "A feature uses parts, ui, stores, context, i18n and core/, never another feature.",
    severity: "error",
    from: { path: "^renderer/features/([^/]+)/" },
    to: { path: "^renderer/", pathNot: "^renderer/(features/$1|parts|ui|stores|context|i18n)/" },
  },
  {
    name: "renderer-parts",
    comment: "What several features show alike: ui, stores, context, i18n and core/, no feature.",
    severity: "error",
    from: { path: "^renderer/parts/" },
    to: { path: "^renderer/", pathNot: "^renderer/(parts|ui|stores|context|i18n)/" },
  },
  ...Object.entries(rendererLibraries).map(([name, { home, why }]) => ({
    name: `library-${name}`,
    comment: `${name}: ${why}. At home in ${home}.`,
    severity: "error",
    from: { path: "^(core|main|preload|renderer)/", pathNot: `^${home}` },
    to: { path: library(name) },
  })),
];

const commonRules = [
  {
    name: "no-cycles",
    comment: "Whoever imports in a circle cannot be read from either end.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "tests-on-top",
    comment: "What ships imports no test.",
    severity: "error",
    from: { path: "^(core|main|preload|renderer)/" },
    to: { path: "^test/" },
  },
  {
    name: "resolvable",
    comment: "An import that leads nowhere hides an arrow from all other rules.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...coreRules, ...processRules, ...rendererRules, ...commonRules],
  options: {
    doNotFollow: { path: "node_modules" },
    // Type-only imports count: an arrow that only types follow is an arrow all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
