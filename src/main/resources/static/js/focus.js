// The focus goes where the answer is: the first fault, what the page points at, what one was at, or its title.
let before = { path: location.pathname, near: [] };

document.addEventListener("htmx:beforeSwap", () => {
    before = { path: location.pathname, near: ids(document.activeElement) };
});

function ids(el) {
    const found = [];
    for (let at = el; at; at = at.parentElement) if (at.id) found.push(at.id);
    return found;
}

document.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (detail.elt?.id !== "contenu" && detail.target?.id !== "contenu") return;
    if (location.pathname !== before.path) scrollTo(0, 0); // another page begins at its top
    place(document, location.pathname === before.path ? before.near : []);
});

// What others change does not take the focus away: it is where it was, or on what stands there now.
let held = [];
document.addEventListener("renewing", ({ target }) => {
    held = target.contains(document.activeElement) ? ids(document.activeElement).slice(0, -ids(target).length) : [];
});
document.addEventListener("renewed", () => kept(held)?.focus({ preventScroll: true }));

// What is typed while a card opens (data-ahead) belongs to the field it opens on, not to the page that goes away.
let ahead = null;
document.addEventListener("htmx:beforeRequest", ({ detail }) => {
    if (detail.elt.matches("[data-ahead]")) ahead = "";
});
document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (!detail.successful) ahead = null;
});
addEventListener("keydown", (event) => {
    if (ahead === null || event.key.length > 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    ahead += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
}, true);

document.addEventListener("here", ({ detail }) => {
    for (const form of detail.querySelectorAll("form")) form.noValidate = true; // the server says every fault at once, in French
    if (detail === document) place(document, [], true);
});

function place(root, near, first = false) {
    const typed = ahead;
    ahead = null;
    const fault = field(root.querySelector("main [aria-invalid=true]")) ?? root.querySelector("main [data-fault-summary]");
    const target = fault ?? root.querySelector("main [data-focus]") ?? kept(near) ?? (first ? null : root.querySelector("main h1") ?? root.querySelector("main"));
    if (!target || (first && document.activeElement !== document.body)) return;
    if (target.matches("h1, h2, section")) target.tabIndex = -1;
    const chosen = fault ? null : target.querySelector(":checked")?.parentElement; // of a long list only what is chosen must be seen
    target.focus({ preventScroll: Boolean(chosen) || (!fault && !target.matches("[data-focus]")) });
    const seen = chosen ?? fault?.closest(".field, .line") ?? fault; // a field that had the focus already is not scrolled to by it
    seen?.scrollIntoView({ block: "nearest" });
    if (target.matches("input[type=text], input:not([type])") && !fault) target.select();
    if (!typed || !target.matches("input")) return;
    target.value += typed;
    target.dispatchEvent(new Event("input", { bubbles: true }));
}

// Where one was; when it is gone, the first thing to press in the nearest place that is still there.
function kept(near) {
    const id = near.find((each) => !/^(contenu|principal)$/.test(each) && document.getElementById(each));
    const place = id && document.getElementById(id);
    if (!place) return null;
    return place.matches("a, button, input, select, textarea, [tabindex]") ? place : place.querySelector("button, a, input:not([type=hidden])");
}

const field = (el) => (el?.matches("fieldset") ? el.querySelector("input") : el);

// A fault of the summary leads to its field, whatever holds it.
document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-fault-summary] a[href^='#']");
    const place = link && field(document.getElementById(link.hash.slice(1)));
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    place.focus();
}, true);
