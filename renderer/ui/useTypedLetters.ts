import { useRef, type KeyboardEvent } from "react";

/** Whoever rests this long begins a new word. */
const REST_MS = 700;

/** Names of keys are longer: "Enter", "F2". */
const isCharacter = /^.$/u;

/** Collects the letters that are typed at a list: returns the word so far, or nothing for other keys. */
export function useTypedLetters(): (event: KeyboardEvent) => string | undefined {
  const typed = useRef({ word: "", at: 0 });
  return (event) => {
    const { key, timeStamp } = event;
    if (!isCharacter.test(key) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const { word, at } = typed.current;
    const isNew = timeStamp - at > REST_MS;
    // A blank is a key of its own, except within a word.
    if (key === " " && (isNew || word === "")) return undefined;
    typed.current = { word: isNew ? key : word + key, at: timeStamp };
    return typed.current.word;
  };
}
