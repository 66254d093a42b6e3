const sentences = [
  {
    language: "en",
    text: "This window does not belong to a Convener that is running. Close it and start Convener again.",
  },
  {
    language: "fr",
    text: "Cette fenêtre n’appartient à aucun Convener en cours. Fermez-la et relancez Convener.",
  },
];

/** Says, in place of the page, what to do where the address was used before. */
export function showStartAgain(document: Document): void {
  document.body.replaceChildren(
    ...sentences.map(({ language, text }) => {
      const paragraph = document.createElement("p");
      paragraph.lang = language;
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}
