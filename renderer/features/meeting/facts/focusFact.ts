/** The facts in the head of a meeting, by the field that changes them. */
export type FactName = "date" | "start" | "venue" | "rsvp";

/** Brings the field of a fact into sight and puts the cursor there. */
export function focusFact(name: FactName): void {
  const field = document.querySelector<HTMLElement>(`[data-fact="${name}"] input`);
  field?.scrollIntoView({ block: "center" });
  field?.focus();
}
