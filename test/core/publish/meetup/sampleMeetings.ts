import type { PlanSketch } from "#test/builders/planBuilder.ts";

/** A group in English with all that a page on Meetup can show. Everybody in it is invented. */
export const english: PlanSketch = {
  group: {
    name: "Harbour Python",
    zone: "Europe/London",
    objective: { format: "plain", source: "We meet to show each other what we build." },
    codeOfConduct: { url: "https://harbour.example/conduct" },
  },
  venues: [
    {
      name: "The Rope Works",
      address: "3 Quay Lane",
      map: "https://map.example/rope_works",
      access: { format: "markdown", source: "1. Ring **twice**\n2. Third floor, [plan](plan.pdf)" },
    },
  ],
  persons: [{ name: "Zora Quill", affiliation: "Tidewater Labs" }],
  meetings: [
    {
      date: "2026-12-03",
      start: "19:00",
      minutes: 150,
      venue: "The Rope Works",
      language: "en-GB",
      capacity: 40,
      bring: "a laptop with Python 3.14",
      price: "free",
      rsvpBy: "2026-12-01",
      howToFind: { format: "plain", source: "Blue door, *not* the red one." },
      description: {
        format: "markdown",
        source:
          "# Winter evening\n\nTwo talks and *time to talk*; see [last year](https://harbour.example/2025).\n\n- doors 18:30\n  - pizza\n- talks 19:00",
      },
      talks: [
        {
          title: "What __init__ does",
          level: "beginner",
          speakers: ["Zora Quill", "Ismo Vance"],
          abstract: {
            format: "markdown",
            source:
              "From `**kwargs` to `Vec<T>`:\n\n```python\nprint(1)\n```\n\n|a|b|\n|-|-|\n|1|2|",
          },
        },
        { title: "Tries, slowly" },
        {},
      ],
    },
  ],
};

/** The same in French, with what is not known yet. */
export const french: PlanSketch = {
  group: {
    name: "Python du Vallon",
    zone: "Europe/Paris",
    objective: { format: "markdown", source: "On se montre ce qu’on *bricole*." },
    codeOfConduct: { text: { format: "plain", source: "Soyez gentils." } },
  },
  meetings: [
    {
      date: "2026-12-10",
      start: "18:30",
      language: "fr",
      state: "postponed",
      reason: "salle inondée",
      price: "gratuit",
      rsvpBy: "2026-12-08",
      bring: "une clé USB",
      talks: [
        {
          title: "Les itérateurs, doucement",
          level: "débutant",
          speakers: ["Odilon Brisebarre", "Maï Tranchant"],
          abstract: { format: "markdown", source: "Voir [le dépôt](https://vallon.example/iter)." },
        },
        { title: "Une surprise" },
      ],
    },
    { date: "2027-01-14", language: "fr" },
  ],
};
