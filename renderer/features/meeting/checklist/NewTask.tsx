import { Plus } from "lucide-react";
import { useState } from "react";
import { useMessages } from "../../../context/useMessages.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";

/** A line to write what else is to be done. Enter adds it and leaves the line for the next one. */
export function NewTask({ onAdd }: { readonly onAdd: (title: string) => void }) {
  const { text } = useMessages();
  const [title, setTitle] = useState("");
  function add(): void {
    if (title.trim() === "") return;
    onAdd(title);
    setTitle("");
  }
  return (
    <form
      className="row newtask"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        aria-label={text.meeting.newTask}
        placeholder={text.meeting.newTaskPlaceholder}
        maxLength={2000}
        value={title}
        onChange={setTitle}
      />
      <IconButton icon={Plus} label={text.meeting.addTask} onPress={add} />
    </form>
  );
}
