/**
 * Puts scripts into the page by every way that has no address. Runs in the page: each would set
 * `attacked`. Answers with the ways that did not throw.
 */
export function writeScripts(): readonly string[] {
  const attack = "window.attacked = true";
  const markup = `<img src="data:," onerror="${attack}">`;
  const place = document.body.appendChild(document.createElement("div"));
  const ways: Record<string, () => unknown> = {
    innerHTML: () => (place.innerHTML = markup),
    outerHTML: () => (place.outerHTML = markup),
    insertAdjacentHTML: () => {
      place.insertAdjacentHTML("beforeend", markup);
    },
    "document.write": () => {
      (document as { write: (text: string) => void }).write(markup);
    },
    "a fragment": () => place.append(document.createRange().createContextualFragment(markup)),
    srcdoc: () => (place.appendChild(document.createElement("iframe")).srcdoc = markup),
    "a script": () => (place.appendChild(document.createElement("script")).text = attack),
    "a script's address": () =>
      (place.appendChild(document.createElement("script")).src = `data:text/javascript,${attack}`),
    "an attribute": () => {
      place.setAttribute("onclick", attack);
    },
    "a worker": () => new Worker(`data:text/javascript,${attack}`),
  };
  const taken = Object.entries(ways).filter(([, write]) => {
    try {
      write();
      return true;
    } catch {
      return false;
    }
  });
  // A text node is no sink of trusted types: the element may come, and must not run.
  const script = document.createElement("script");
  script.append(attack);
  place.append(script);
  place.click();
  place.remove();
  return taken.map(([way]) => way);
}
