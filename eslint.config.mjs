import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Places in `core/` where the host would leak in: the clock, chance, the locale, the zone. */
const impureCalls = [
  { object: "Date", property: "now", message: "The clock is a parameter in core/." },
  { object: "Math", property: "random", message: "Chance is a parameter in core/." },
  { object: "Date", property: "parse", message: "Depends on the host; use parseLocalDate." },
];

const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Name what you export: a file is named after its main export.",
};
const argumentlessDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: "The clock is a parameter.",
};

export default tseslint.config(
  { ignores: ["node_modules", "dist", "out", ".cache", "**/*.{mjs,cjs,mts}"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": ["error", defaultExport],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", { max: 3 }],
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", defaultExport, argumentlessDate],
      "no-restricted-properties": ["error", ...impureCalls],
      "no-restricted-globals": ["error", "process", "globalThis", "crypto", "performance"],
    },
  },
  { files: ["renderer/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["renderer/ui/useListRows.ts"],
    // About the React Compiler, which does not build this: the virtual list draws anew by itself.
    rules: { "react-hooks/incompatible-library": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 600, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
