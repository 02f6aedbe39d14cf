// Chords: declared on what they press (data-key), matched by the place of the key, shown on the button and by F1. Those
// that all programs share follow their letter instead: on azerty, Ctrl with the place of Z is Ctrl W, which closes the tab.
const SHARED = [..."ACVXYZ"];
const free = (el) => !el.disabled && !el.closest("[hidden], [inert], dialog:not([open])");
const typing = (el) => el.matches("textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])");

function chord(event) {
    const held = [event.ctrlKey || event.metaKey ? "Control" : "", event.altKey ? "Alt" : "", event.shiftKey ? "Shift" : ""];
    const letter = event.ctrlKey || event.metaKey ? /^[a-z]$/i.exec(event.key)?.[0].toUpperCase() : "";
    const shared = SHARED.includes(letter) || SHARED.includes(/^Key(.)$/.exec(event.code)?.[1]);
    const key = letter && shared ? `Key${letter}` : event.code.replace("NumpadEnter", "Enter");
    return [...held, key].filter(Boolean).join("+");
}

document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const name = chord(event);
    if (typing(event.target) && /^(Key|Digit|Enter|Control\+Key[ACVXYZ]$)/.test(name)) return;
    if (name === "Escape" && event.target.matches("[type=search]") && event.target.value) return; // first the box is emptied
    const scope = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
    const target = [...scope.querySelectorAll(`[data-key="${name}"]`)].find(free);
    if (!target || (name === "Escape" && stays([event.target.form]))) return;
    event.preventDefault();
    press(target);
});

// The key of a form further down (data-key-first) first goes to it; pressed there, it sends it.
function press(target) {
    const first = target.matches("[data-key-first]") && !target.form.contains(document.activeElement) && target.form.querySelector("input:not([type=hidden]), select");
    if (first) {
        first.focus();
        first.select?.();
    } else if (typing(target) || target.matches("[data-key-focus]")) {
        (target.matches("[data-choose]") ? target.querySelector("button") : target).focus();
        if (!target.matches("textarea")) target.select?.();
    } else {
        target.click();
    }
}

// Going away asks only when something would be lost: what has a draft never is, and a search is only begun again.
const stays = (forms) => forms.some(loses) && !confirm("Ce que vous avez tapé ici n’est pas enregistré. Quitter quand même\u202f?");

function loses(form) {
    if (!form || form.dataset.draft || form.method === "get") return false;
    return [...form.elements].some((field) => !["hidden", "search"].includes(field.type) && "defaultValue" in field && field.value !== field.defaultValue);
}

document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-leaves]") || !stays([...document.querySelectorAll("main form")])) return;
    event.preventDefault();
    event.stopPropagation();
}, true);

// On a keyboard whose letters stand elsewhere, the writing follows the keyboard.
document.addEventListener("here", async ({ detail }) => {
    const layout = await navigator.keyboard?.getLayoutMap?.().catch(() => null);
    for (const kbd of layout ? detail.querySelectorAll("kbd[data-chord*=Key]") : []) {
        const place = kbd.dataset.chord.split("+").at(-1);
        const letter = SHARED.includes(place.at(-1)) ? "" : layout.get(place);
        if (letter) kbd.textContent = kbd.textContent.replace(/\S$/, letter.toUpperCase());
    }
});

document.addEventListener("click", (event) => event.target.closest("[data-help]") && help());

function help() {
    const from = document.activeElement;
    const dialog = Object.assign(document.createElement("dialog"), { className: "dialog dialog--wide keys-card" });
    const list = Object.assign(document.createElement("ul"), { className: "keys" });
    const seen = new Set();
    for (const el of document.querySelectorAll("[data-key], [data-key-also]")) {
        const rows = el.dataset.key ? [[name(el), (el.labels?.[0] ?? el).querySelector("kbd")?.textContent ?? written(el.dataset.key)]] : [];
        for (const also of el.dataset.keyAlso?.split(";") ?? []) rows.push(inside(also.split("=").reverse(), el, from));
        for (const [what, keys] of rows) if (free(el) && !seen.has(keys + what)) list.append(line(what, keys, seen));
    }
    const title = Object.assign(document.createElement("h2"), { textContent: "Les touches de cet écran" });
    dialog.append(title, list, buttons(dialog));
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
}

// Keys that work in one place only say so to whom is elsewhere.
const inside = ([what, keys], el, from) => [el.dataset.keyPlace && !el.contains(from) ? `${what} (${el.dataset.keyPlace})` : what, keys];

const written = (keys) => keys.replace("Control", "Ctrl").replace("Shift", "Maj").replace("PageUp", "Page ↑").replace("PageDown", "Page ↓").replace("Escape", "Échap").replace(/(Key|Digit)(?=.$)/, "").replaceAll("+", " ");

function name(el) {
    const label = el.dataset.keyLabel ?? el.getAttribute("aria-label");
    if (label) return label;
    const copy = (el.labels?.[0] ?? el).cloneNode(true);
    copy.querySelectorAll("kbd, svg, .count").forEach((part) => part.remove());
    return copy.textContent.trim();
}

function line(what, keys, seen) {
    seen.add(keys + what);
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("span"), { textContent: what }), Object.assign(document.createElement("kbd"), { textContent: keys }));
    return item;
}

function buttons(dialog) {
    const foot = Object.assign(document.createElement("p"), { className: "acts" });
    const button = (text, act, className) => foot.appendChild(Object.assign(document.createElement("button"), { type: "button", textContent: text, className, onclick: act }));
    button("Imprimer l’aide-mémoire", () => window.print(), "btn");
    button("Fermer", () => dialog.close(), "btn btn--go").autofocus = true;
    return foot;
}
