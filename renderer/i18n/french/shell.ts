import type { shell as english } from "../english/shell.ts";

export const shell: typeof english = {
  notAValue:
    "Ce n’est pas une valeur pour ce champ. Elle reste ici jusqu’à ce que vous la changiez.",
  openMeeting: "Ouvrir la rencontre",
};
