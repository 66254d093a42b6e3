import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { projectRoot } from "#test/run/projectRoot.ts";

/** What a sentence of the source says in both languages, with `X` where a fact goes. */
interface Sentences {
  readonly place: string;
  readonly en: string;
  readonly fr: string;
}

const files = globSync("{core,main,preload,renderer}/**/*.ts", { cwd: projectRoot }).sort();
// Read from the source, so that none is missed because nobody listed it here.
const sentences = files.flatMap(sentencesIn);

describe("sentences in both languages", () => {
  it("are found in the source", () => {
    expect(sentences.length).toBeGreaterThan(100);
  });

  it("say something in English where they do in French", () => {
    // Both may be the name of a function or a list that says it.
    const silent = sentences.filter(({ en, fr }) => (en === "") !== (fr === ""));
    expect(silent.map(({ place }) => place)).toEqual([]);
  });

  it("are translated", () => {
    const untranslated = sentences.filter(({ en, fr }) => en === fr && / \p{L}/u.test(en));
    expect(untranslated.map(({ place, en }) => `${place}: ${en}`)).toEqual([]);
  });

  it.each([
    ["no plain space before a mark", / [:;!?»]/],
    ["no plain space inside guillemets", /« | »/],
    ["a no-break space inside guillemets", /«[^\u00a0\u202f]|[^\u00a0\u202f]»/],
    ["a no-break space before a mark", /[\p{L}X)][;!?](?!\w)/u],
    ["no straight apostrophe", /\p{L}'\p{L}/u],
    ["no straight quotes", /"/],
  ])("are set in French with %s", (_, fault) => {
    const faulty = sentences.filter(({ fr }) => fault.test(fr));
    expect(faulty.map(({ place, fr }) => `${place}: ${fr}`)).toEqual([]);
  });
});

function sentencesIn(file: string): readonly Sentences[] {
  const text = readFileSync(join(projectRoot, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const found: Sentences[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, fr] = [memberOf(node, "en"), memberOf(node, "fr")];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const place = `${file}:${line + 1}`;
      if (en && fr) found.push({ place, en: wordsIn(en), fr: wordsIn(fr) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function memberOf(object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  return object.properties.find((member) => member.name?.getText() === name);
}

/** All texts below a node, one a line. */
function wordsIn(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ expression, literal }) => {
      const inner = wordsIn(expression);
      return `X${literal.text}${inner === "" ? "" : `\n${inner}`}`;
    });
    return node.head.text + spans.join("");
  }
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(wordsIn(child));
  });
  return below.filter((words) => words !== "").join("\n");
}
