import { CheckCheck } from "lucide-react";
import { useState } from "react";
import { useMessages } from "../../context/useMessages.ts";
import { Button } from "../../ui/Button.tsx";
import { FixSafeDialog } from "./FixSafeDialog.tsx";
import { isSafe, type Problem } from "./problem.ts";

/** Mends everything that has one answer, after it was listed. */
export function FixSafeButton({ problems }: { readonly problems: readonly Problem[] }) {
  const { text } = useMessages();
  const [isAsking, setAsking] = useState(false);
  const safe = problems.filter(isSafe);
  if (safe.length === 0) return null;
  return (
    <>
      <Button look="primary" icon={CheckCheck} onPress={() => setAsking(true)}>
        {text.problems.fixSafe(safe.length)}
      </Button>
      {isAsking && <FixSafeDialog safe={safe} close={() => setAsking(false)} />}
    </>
  );
}
