import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Segmented } from "../../ui/Segmented.tsx";

const languages = [
  { value: "en", label: <span lang="en">English</span> },
  { value: "fr", label: <span lang="fr">Français</span> },
] as const;

/** The language of the page, each under its own name. */
export function LanguageSwitch() {
  const { text, language } = useMessages();
  const { settings } = useDesk();
  return (
    <Segmented
      label={text.welcomePage.language}
      segments={languages}
      value={language}
      onChange={(next) => void settings.getState().change({ language: next })}
    />
  );
}
