// What has just been done, and how to undo it: ten seconds, longer while one looks at it. Its key goes on undoing it as
// long as the same page is shown; with another page, and another person, it is gone.
const STAY = 10_000;
const corner = () => document.querySelector("[data-toasts]");

document.addEventListener("here", ({ detail }) => {
    if (detail.id === "contenu") corner().replaceChildren();
    for (const toast of detail.querySelectorAll?.("#contenu [data-toast]") ?? []) put(toast);
    const said = detail.querySelector?.("[data-announce]")?.textContent;
    if (said) say(said);
});

function put(toast) {
    corner().replaceChildren(toast);
    const bar = toast.appendChild(Object.assign(document.createElement("i"), { className: "toast-time", ariaHidden: "true" }));
    const life = bar.animate([{ transform: "scaleX(1)" }, { transform: "scaleX(0)" }], STAY);
    life.onfinish = () => (toast.querySelector("[data-key]") ? retire(toast) : toast.remove());
    for (const stop of ["pointerenter", "focusin"]) toast.addEventListener(stop, () => life.pause());
    for (const go of ["pointerleave", "focusout"]) toast.addEventListener(go, () => life.play());
    toast.addEventListener("submit", () => setTimeout(() => toast.remove()));
}

// Out of sight and out of the way of Tab: only its key is left.
function retire(toast) {
    toast.classList.add("unseen");
    toast.querySelectorAll("button").forEach((button) => (button.tabIndex = -1));
}

function say(text) {
    const region = document.querySelector("[data-say]");
    region.textContent = "";
    setTimeout(() => (region.textContent = text), 60);
}

function warn(text) {
    const toast = Object.assign(document.createElement("p"), { className: "toast toast--fault", textContent: text });
    put(toast);
}

document.addEventListener("say", ({ detail }) => say(detail));
document.addEventListener("toast", ({ detail }) => warn(detail));
document.addEventListener("unreachable", () => warn("Le serveur ne répond pas. Ce que vous avez tapé est gardé ici\u202f; recommencez dans un instant."));
