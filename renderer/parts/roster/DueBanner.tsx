import { useState } from "react";
import type { NextStep } from "#core/planning/roster/nextStep.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { LogContact } from "./LogContact.tsx";
import { NextStepText } from "./NextStepText.tsx";
import type { RosterTable } from "./rosterKind.ts";

export interface DueBannerProps {
  readonly about: { readonly table: RosterTable; readonly id: string };
  readonly name: string;
  readonly next: NextStep | undefined;
}

/** What was to happen by today. It goes once somebody has noted what was said. */
export function DueBanner({ about, name, next }: DueBannerProps) {
  const { roster } = useMessages().text;
  const [isLogging, setLogging] = useState(false);
  if (next?.due !== "late" && next?.due !== "today") return null;
  return (
    <Banner
      tone="warning"
      actions={
        <Button small onPress={() => setLogging(true)}>
          {roster.logContact}
        </Button>
      }
    >
      <NextStepText next={next} />
      {isLogging && <LogContact about={about} name={name} onClose={() => setLogging(false)} />}
    </Banner>
  );
}
