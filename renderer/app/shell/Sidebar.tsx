import { Search } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { views } from "../views.ts";
import { GroupMenu } from "./GroupMenu.tsx";
import { NavigationSection } from "./NavigationSection.tsx";
import { SaveBox } from "./SaveBox.tsx";

/** Where a person can go, and below how the plan is kept. */
export function Sidebar({ onSearch }: { readonly onSearch: () => void }) {
  const { text } = useMessages();
  const { sections, searchOrRun } = text.shell;
  const of = (section: "plan" | "people" | "group") =>
    views.filter((entry) => entry.section === section);
  return (
    <nav className="sidebar" aria-label={text.shell.mainNavigation}>
      <GroupMenu />
      <button
        type="button"
        className="searchbtn"
        aria-keyshortcuts="Control+K"
        title={searchOrRun}
        onClick={onSearch}
      >
        <Icon of={Search} />
        <span className="lbl grow">{searchOrRun}</span>
        <Kbd>{text.shell.searchKey}</Kbd>
      </button>
      <NavigationSection entries={of("plan")} />
      <NavigationSection title={sections.people} entries={of("people")} />
      <NavigationSection title={sections.group} entries={of("group")} />
      <SaveBox />
    </nav>
  );
}
