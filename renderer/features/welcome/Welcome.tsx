import { HardDrive } from "lucide-react";
import { useMessages } from "../../context/useMessages.ts";
import { MarkGlyph } from "../../ui/glyphs/MarkGlyph.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Example } from "./Example.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { PlanList } from "./PlanList.tsx";
import { WaysIn } from "./WaysIn.tsx";
import "./welcome.css";

/** Where no plan is open: the ways to one. It asks for two things, and for no account. */
export function Welcome() {
  const { text } = useMessages();
  return (
    <div className="wel">
      <header className="wbar">
        <span className="grow" />
        <LanguageSwitch />
      </header>
      <main className="wmain">
        <section className="wleft">
          <span className="wlogo">
            <Icon of={MarkGlyph} size="xl" />
          </span>
          <h1>{text.welcomePage.heading}</h1>
          <p className="t2">{text.welcomePage.lead}</p>
          <PlanList />
          <WaysIn />
          <p className="wfoot t3 sm">
            <Icon of={HardDrive} size="sm" />
            {text.welcomePage.privacy}
          </p>
        </section>
        <Example />
      </main>
    </div>
  );
}
