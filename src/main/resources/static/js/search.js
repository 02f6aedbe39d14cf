// Search while typing: a box with data-search="id", its own or its form’s, asks the server and shows its element of that
// id, here or under the box. The focus stays in the box; arrows choose, Enter opens, Escape closes. What is typed never
// stands in a URL. While she types the server only glances (field « saisie »); once she stops, or opens what was found, it
// is told so and traces the search. A box of a larger form (data-search-at) asks there with its own words alone.
const PAUSE = 120;
const REST = 900; // after it the typing has paused: one trace of the search is left, until then none
let asked = null;
const aim = (box) => box.dataset?.search ?? (box.type === "search" ? box.form?.dataset.search : undefined);

document.addEventListener("input", (event) => {
    const box = event.target;
    if (!aim(box)) return;
    clearTimeout(box.wait);
    clearTimeout(box.rest);
    box.wait = setTimeout(() => ask(box), PAUSE);
    box.rest = box.dataset.searchTo ? undefined : setTimeout(() => settle(box), REST);
});

const words = (box) => {
    const body = new URLSearchParams(box.dataset.searchAt ? {} : new FormData(box.form));
    if (!body.has("q")) body.set("q", box.value);
    return body;
};
const at = (box) => box.dataset.searchAt ?? box.form.action;
const headers = (box) => ({ "X-Fragment": aim(box) });

function settle(box) {
    clearTimeout(box.rest);
    if (!box.rest || !box.value.trim()) return;
    box.rest = undefined;
    fetch(at(box), { method: "POST", body: words(box), headers: headers(box), keepalive: true }).catch(() => {});
}

async function ask(box) {
    asked?.abort();
    if (!box.value.trim()) return show(box, null);
    asked = new AbortController();
    const body = words(box);
    body.set("saisie", "en cours");
    try {
        const answer = await fetch(box.dataset.searchTo ?? at(box), { method: "POST", body, signal: asked.signal, headers: headers(box) });
        if (answer.status === 401) return box.dispatchEvent(new CustomEvent("locked", { bubbles: true, detail: () => ask(box) }));
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        show(box, page.getElementById(aim(box)));
    } catch (stopped) {
        if (stopped.name !== "AbortError") box.dispatchEvent(new CustomEvent("unreachable", { bubbles: true }));
    }
}

function show(box, found) {
    const place = document.getElementById(aim(box)) ?? under(box);
    place.replaceChildren(...(found ? [...found.childNodes] : []));
    window.htmx?.process(place);
    const options = all(box);
    options.forEach((option, rank) => Object.assign(option, { id: `${place.id}-${rank}`, role: "option", tabIndex: -1 }));
    place.querySelectorAll("ul, ol").forEach((list) => Object.assign(list, { role: "listbox", ariaLabel: list.ariaLabel ?? "Réponses" }));
    place.querySelectorAll("li").forEach((item) => (item.role = "presentation"));
    Object.assign(box, { role: "combobox", ariaExpanded: String(options.length > 0), ariaAutoComplete: "list" });
    box.setAttribute("aria-controls", place.id);
    // nobody is chosen in advance whose birth is not the one typed, or when what was typed could not be
    const doubt = options[0]?.dataset.doubt || place.querySelector(".note--warn");
    choose(box, doubt ? undefined : options[0]);
    const say = found && (options.length ? `${options.length} réponse${options.length > 1 ? "s" : ""}` : found.textContent.trim());
    if (say) box.dispatchEvent(new CustomEvent("say", { bubbles: true, detail: say }));
}

function under(box) {
    const place = Object.assign(document.createElement("div"), { id: aim(box), className: "answers" });
    return box.form.appendChild(place);
}

const all = (box) => [...(document.getElementById(aim(box))?.querySelectorAll(".hit, [data-choice]") ?? [])];

function choose(box, option) {
    all(box).forEach((each) => each.setAttribute("aria-selected", each === option));
    box.setAttribute("aria-activedescendant", option?.id ?? "");
    option?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!aim(box) || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
    const options = all(box);
    const here = options.findIndex((option) => option.ariaSelected === "true");
    if (event.key === "ArrowDown" && options.length) choose(box, options[(here + 1) % options.length]);
    else if (event.key === "ArrowDown") document.getElementById(aim(box))?.querySelector("input[type=radio]")?.focus();
    else if (event.key === "ArrowUp" && options.length) choose(box, options[(here + options.length - 1) % options.length]);
    else if (event.key === "Enter" && options[here]) {
        settle(box);
        options[here].click();
    }
    else if (event.key === "Escape" && options.length + box.value.length) clear(box);
    else return;
    event.preventDefault();
});

function clear(box) {
    box.value = "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
    show(box, null);
}

document.addEventListener("focusout", ({ target, relatedTarget }) => {
    const open = target.closest?.("form")?.querySelector(".answers");
    if (open && relatedTarget && !relatedTarget.closest(".answers, [data-search]")) open.replaceChildren();
});
document.addEventListener("pointerdown", ({ target }) => {
    if (!target.closest("form:has(.answers)")) document.querySelectorAll(".answers").forEach((open) => open.replaceChildren());
});

// What stands in the box, found or not, goes with the form that was waiting for who it is (data-sought): it comes back with it.
document.addEventListener("submit", ({ target }) => {
    const kept = target.querySelector("[data-sought]");
    if (kept) kept.value = document.getElementById(kept.dataset.sought).value;
}, true);
