import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { NewPlanForm } from "./NewPlanForm.tsx";
import { PlanList } from "./PlanList.tsx";

/** Where there is no plan yet: begin one, or open a file with one. */
export function Welcome() {
  const { text } = useMessages();
  const desk = useDesk();
  return (
    <main className="welcome">
      <h1>{text.welcome}</h1>
      <p>{text.welcomeText}</p>
      <NewPlanForm />
      <Button onPress={() => void desk.openFile()}>{text.openFile}</Button>
      <PlanList />
    </main>
  );
}
