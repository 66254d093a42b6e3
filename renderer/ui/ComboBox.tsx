import { ChevronDown, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { filterChoices } from "./filterChoices.ts";
import { Icon } from "./Icon.tsx";

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A second line, to tell two of a name apart. */
  readonly hint?: string | undefined;
}

export interface ComboBoxProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** What is chosen now. */
  readonly chosen?: string | undefined;
  /** Each pick adds one, so nothing stays chosen here and the field is empty for the next. */
  readonly adds?: boolean;
  readonly onPick: (id: string) => void;
  /** The way to one that is not there yet: the last entry, "Create “x”". */
  readonly create?: {
    readonly sentence: (text: string) => string;
    readonly onCreate: (text: string) => void;
  };
  readonly placeholder?: string;
  readonly labelHidden?: boolean;
}

const CREATE = " create";
const MOST = 50;

/** Picks one by typing a part of its name, or makes a new one of what was typed. */
export function ComboBox({ label, choices, chosen, onPick, create, ...props }: ComboBoxProps) {
  const chosenLabel = choices.find(({ id }) => id === chosen)?.label ?? "";
  const [typed, setTyped] = useState(chosenLabel);
  const [lastLabel, setLastLabel] = useState(chosenLabel);
  // What is chosen changes by a pick here, and elsewhere: the field follows.
  if (lastLabel !== chosenLabel) {
    setLastLabel(chosenLabel);
    setTyped(chosenLabel);
  }
  const text = typed === chosenLabel ? "" : typed.trim();
  const entries = entriesFor({ choices, text, sentence: create?.sentence });
  const [input, round, startAnew] = useRounds();

  function take(key: string): void {
    if (key === CREATE) create?.onCreate(text);
    else onPick(key);
    // The plan says so only later. A text that changed then would open the list again.
    const picked = key === CREATE ? text : (choices.find(({ id }) => id === key)?.label ?? "");
    setTyped(props.adds === true ? "" : picked);
    startAnew();
  }

  return (
    <AriaComboBox
      key={round}
      className="field combo"
      items={entries}
      menuTrigger="input"
      // The way to a new one comes a moment after the text that it is made of.
      allowsEmptyCollection={create !== undefined}
      value={chosen ?? null}
      inputValue={typed}
      onInputChange={setTyped}
      onChange={(key) => {
        if (key === null || key === chosen) setTyped(chosenLabel);
        else take(String(key));
      }}
    >
      <Label className={props.labelHidden === true ? "vh" : "lbl"}>{label}</Label>
      <div className="combo-line">
        <Input ref={input} className="input" placeholder={props.placeholder ?? ""} />
        <Button className="combo-open">
          <Icon of={ChevronDown} size="sm" />
        </Button>
      </div>
      <Popover className="menu combo-list">
        <ListBox<Choice>>{drawChoice}</ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/** After a pick the field begins anew, with its list closed and the cursor in it. */
function useRounds() {
  const [round, setRound] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (round > 0) input.current?.focus();
  }, [round]);
  return [input, round, () => setRound(round + 1)] as const;
}

interface EntriesOptions {
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly sentence: ((text: string) => string) | undefined;
}

/** What matches, and at the end the new one, unless there is one of exactly that name. */
function entriesFor({ choices, text, sentence }: EntriesOptions): readonly Choice[] {
  const found = filterChoices(choices, text, MOST);
  if (!sentence || text === "" || choices.some(({ label }) => label === text)) return found;
  return [...found, { id: CREATE, label: sentence(text) }];
}

function drawChoice({ id, label, hint }: Choice) {
  return (
    <ListBoxItem id={id} textValue={label} className="menu-item">
      {id === CREATE && <Icon of={Plus} />}
      <span className="grow trunc">{label}</span>
      {hint !== undefined && <span className="sm t3">{hint}</span>}
    </ListBoxItem>
  );
}
