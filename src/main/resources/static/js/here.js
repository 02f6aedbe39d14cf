// Tells the other modules what has just come into the page: all of it once, then each part that is swapped in.
const tell = (root) => document.dispatchEvent(new CustomEvent("here", { detail: root }));

document.addEventListener("htmx:load", (event) => event.target !== document.body && tell(event.target));
document.addEventListener("renewed", (event) => tell(event.target));
tell(document);
