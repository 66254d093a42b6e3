import { Keyboard } from "lucide-react";
import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { ViewBar } from "../../parts/ViewBar.tsx";
import { ViewLink } from "../../parts/ViewLink.tsx";
import { Button } from "../../ui/Button.tsx";
import { AboutPage } from "./AboutPage.tsx";
import { helpPages, helpPageNames } from "./helpPages.ts";
import { MarkdownPage } from "./MarkdownPage.tsx";
import "./help.css";

interface HelpViewProps {
  readonly route: { readonly page?: string };
}

/** Short pages that are part of the application: they need no connection. */
export function HelpView({ route }: HelpViewProps) {
  const { text, language } = useMessages();
  const desk = useDesk();
  const page = helpPageNames.find((name) => name === route.page) ?? helpPageNames[0];
  return (
    <>
      <ViewBar
        title={text.help.title}
        actions={
          <Button icon={Keyboard} onPress={() => desk.layers.getState().open("shortcuts")}>
            {text.help.shortcuts}
          </Button>
        }
      />
      <div className="hgrid">
        <nav className="listpane hnav" aria-label={text.help.contents}>
          {helpPageNames.map((name) => (
            <ViewLink
              key={name}
              className="item"
              to={{ view: "help", page: name }}
              isCurrent={name === page}
            >
              {text.help.pages[name]}
            </ViewLink>
          ))}
        </nav>
        <article className="content hpage" aria-label={text.help.pages[page]}>
          {page === "about" ? <AboutPage /> : <MarkdownPage source={helpPages[language][page]} />}
        </article>
      </div>
    </>
  );
}
