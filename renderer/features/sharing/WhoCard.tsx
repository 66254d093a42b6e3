import { useState } from "react";
import { useDesk, useDeskState } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Avatar } from "../../ui/Avatar.tsx";
import { Field } from "../../ui/Field.tsx";
import { hueOf } from "../../ui/hueOf.ts";
import { Section } from "../../ui/Section.tsx";
import { SelectInput } from "../../ui/SelectInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { colorNames, hueOfColor, type ColorName } from "./colors.ts";

/** Who somebody is to their co-organizers: a name and a colour. */
export function WhoCard() {
  const { sharing } = useMessages().text;
  const { who = "", color } = useDeskState("settings", ({ settings }) => settings);
  return (
    <Section title={who === "" ? sharing.askTitle : sharing.who}>
      <p className="t2 sm">{who === "" ? sharing.askText : sharing.whoHint}</p>
      <div className="row g5 mt5">
        <Avatar large id={who} name={who || "?"} hue={color ?? hueOf(who)} />
        <span className="med trunc">{who}</span>
      </div>
      <div className="col g5 mt5">
        <NameField who={who} />
        <ColorField color={color} />
      </div>
    </Section>
  );
}

/** Saves when it is left, or with Enter. */
function NameField({ who }: { readonly who: string }) {
  const { sharing } = useMessages().text;
  const { change } = useDesk().settings.getState();
  const [typed, setTyped] = useState<string>();

  async function leave(): Promise<void> {
    const name = typed?.trim();
    if (name !== undefined && name !== who) await change({ who: name === "" ? null : name });
    setTyped(undefined);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void leave();
      }}
    >
      <Field label={sharing.name}>
        {({ id, describedBy }) => (
          <TextInput
            id={id}
            describedBy={describedBy}
            value={typed ?? who}
            maxLength={100}
            autoComplete="name"
            onChange={setTyped}
            onBlur={() => void leave()}
          />
        )}
      </Field>
    </form>
  );
}

function ColorField({ color }: { readonly color: number | undefined }) {
  const { sharing } = useMessages().text;
  const { change } = useDesk().settings.getState();
  return (
    <Field label={sharing.color}>
      {({ id }) => (
        <SelectInput<ColorName>
          id={id}
          value={colorNames.find((one) => hueOfColor(one) === color) ?? "name"}
          options={colorNames.map((value) => ({ value, label: sharing.colors[value] }))}
          onChange={(value) => void change({ color: hueOfColor(value) ?? null })}
        />
      )}
    </Field>
  );
}
