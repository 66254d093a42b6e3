import type { Edit } from "../../changes/edit.ts";
import { rowEdits } from "../../changes/rowEdits.ts";
import type { Json } from "../../model/json.ts";
import { sampleId } from "./sampleId.ts";

type Rows = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** Nobody of these lives; `.example` addresses belong to nobody (RFC 2606). */
const persons: Rows = {
  "Odalys Brandt": {
    affiliation: "Harbour Office",
    pronouns: "she/her",
    shortBio: markdown("Keeps the tide tables running. Looks for the slowest query in the room."),
    email: "odalys@harbour.example",
    languages: ["en", "fr"],
  },
  "Tancrède Olivaux": {
    affiliation: "Atelier du Phare",
    pronouns: "il",
    shortBio: markdown("Cartographe du dimanche. Préfère les petites bibliothèques."),
    website: "https://phare.example/tancrede",
    email: "tancrede@phare.example",
    languages: ["fr"],
  },
  "Ngozi Adair": {
    affiliation: "Saltmarsh College",
    shortBio: markdown("Teaches measuring before guessing."),
    email: "ngozi@saltmarsh.example",
    phone: "+1 555 0142",
    languages: ["en"],
  },
  "Wim Castellane": { affiliation: "Driftwood Works", languages: ["en"] },
  "Sixtine Morvan": {
    affiliation: "Bibliothèque des Embruns",
    pronouns: "elle",
    languages: ["fr", "en"],
  },
  "Ravi Thorne": {
    notes: markdown("Organizer. Opens the door, knows the projector."),
    email: "ravi@tidepool.example",
  },
};

const venues: Rows = {
  "The Net Loft": {
    address: "4 Slipway Lane",
    access: markdown("Blue door beside the chandler, second floor. Ring “Tidepool”."),
    accessibility: { "step-free": "no", toilets: "yes", "hearing loop": "not known" },
    capacity: 36,
    closes: "22:00",
    equipment: markdown("Projector with HDMI, bring an adapter. Whiteboard."),
    wifi: "netloft-guest",
    contactName: "Maren Ostby",
    contactEmail: "maren@netloft.example",
  },
  "Bibliothèque des Embruns": {
    address: "12 quai des Embruns",
    access: markdown("Entrée par la cour, salle du rez-de-chaussée."),
    accessibility: { "step-free": "yes", toilets: "yes", "hearing loop": "yes" },
    capacity: 50,
    closes: "21:30",
    contactName: "Sixtine Morvan",
  },
};

const sponsors: Rows = {
  "Driftwood Works": {
    website: "https://driftwood.example",
    disclosure: "Driftwood Works pays for the snacks and has no say in the talks.",
    contactName: "Wim Castellane",
    contactEmail: "wim@driftwood.example",
  },
  "Saltmarsh College": {
    website: "https://saltmarsh.example",
    disclosure: "Saltmarsh College lends the recording gear.",
    contactName: "Ngozi Adair",
  },
};

/** People, places and sponsors of the sample group. All of them are invented. */
export function samplePeople(): readonly Edit[] {
  return [
    ...named("person", persons),
    ...named("venue", venues),
    ...named("sponsor", sponsors),
    ...rowEdits("room", sampleId("room", "Workbench"), {
      venue: sampleId("venue", "The Net Loft"),
      name: "Workbench",
      capacity: 12,
    }),
  ];
}

function named(table: string, rows: Rows): readonly Edit[] {
  return Object.entries(rows).flatMap(([name, fields]) => {
    return rowEdits(table, sampleId(table, name), { name, ...fields });
  });
}

function markdown(source: string): { readonly format: string; readonly source: string } {
  return { format: "markdown", source };
}
