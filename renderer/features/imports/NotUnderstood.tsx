import type { PlannedFile } from "#core/intake/planImport.ts";
import { readmePhrases } from "#core/importers/readme/readmePhrases.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Section } from "../../ui/Section.tsx";

/** The lines that no rule of reading took, as they stand in their file, and why. */
export function NotUnderstood({ files }: { readonly files: readonly PlannedFile[] }) {
  const { text, language } = useMessages();
  const unread = files.flatMap(({ file, reading }) => {
    const lines = file.text.split(/\r?\n/);
    return reading.notUnderstood.map((one) => ({
      ...one,
      name: file.name,
      written: lines[one.line - 1] ?? one.excerpt,
    }));
  });
  if (unread.length === 0) return <p className="t2">{text.imports.allUnderstood}</p>;
  return (
    <Section title={text.imports.notUnderstood(unread.length)}>
      <ul className="unread">
        {unread.map(({ code, facts, line, name, written }) => (
          <li key={`${name} ${line} ${code}`}>
            <code>{written}</code>
            <span className="t2 sm">
              {name}, {text.imports.line(line)}. {readmePhrases[code][language](facts)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
