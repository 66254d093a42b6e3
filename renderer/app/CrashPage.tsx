import { useMessages } from "../context/useMessages.ts";
import { Button } from "../ui/Button.tsx";
import { CopyDetails } from "./CopyDetails.tsx";

/** Shown instead of a page that has failed. */
export function CrashPage({ details }: { readonly details: string }) {
  const { text } = useMessages();
  return (
    <main className="welcome" role="alert">
      <h1>{text.crashed}</h1>
      <p>{text.crashedText}</p>
      <div className="bar">
        <Button look="primary" onPress={() => window.location.reload()}>
          {text.reload}
        </Button>
        <CopyDetails details={details} />
      </div>
      <pre className="details">{details}</pre>
    </main>
  );
}
