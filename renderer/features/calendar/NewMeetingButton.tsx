import { useDesk } from "../../context/useDesk.ts";
import { useMessages } from "../../context/useMessages.ts";
import { createMeeting } from "../../stores/createMeeting.ts";
import { Button } from "../../ui/Button.tsx";

export function NewMeetingButton() {
  const { text } = useMessages();
  const desk = useDesk();
  return (
    <Button look="primary" onPress={() => void createMeeting(desk)}>
      {text.newMeeting}
    </Button>
  );
}
