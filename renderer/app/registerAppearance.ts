import type { Desk } from "../stores/desk.ts";
import { selectLanguage } from "../stores/selectLanguage.ts";
import { selectPlanView } from "../stores/selectPlanView.ts";

/** Keeps language, theme and title of the document at what the stores say. */
export function registerAppearance({ settings, plans }: Desk, document: Document): void {
  const root = document.documentElement;
  function apply(): void {
    const { theme } = settings.getState().settings;
    root.lang = selectLanguage(settings.getState());
    if (theme) root.dataset["theme"] = theme;
    else delete root.dataset["theme"];
    const name = selectPlanView(plans.getState()).group?.name;
    document.title = name === undefined ? "Convener" : `${name} – Convener`;
  }
  settings.subscribe(apply);
  plans.subscribe(apply);
  apply();
}
