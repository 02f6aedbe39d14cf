// What is typed in a form with data-draft is kept in the browser at once and on the server within two seconds; it comes
// back with the form and is wiped when the server has taken it. Each account sees its own.
const DELAY = 1_200;
const dirty = new Map();
const touched = new WeakSet(); // forms already typed in: nothing is put back into them
const wiping = new Map(); // what the server has just taken is not brought back by the page that says so
const taken = new WeakSet();
const sent = new Map(); // on its way to the server: what wipes it must not arrive first
const owner = () => document.body.dataset.account;
const name = (form) => `${owner()} ${form.dataset.draft}`;
const form = (el) => el.closest?.("form[data-draft]");

const base = new Promise((resolve) => {
    const opening = indexedDB.open("maillon", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("drafts");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
});

async function store(mode, act) {
    const db = await base;
    if (!db) return undefined;
    const transaction = db.transaction("drafts", mode);
    const request = act(transaction.objectStore("drafts"));
    return new Promise((resolve) => {
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => resolve(undefined);
    });
}

const kept = (field) => field.name && !["hidden", "password", "file", "submit", "button"].includes(field.type) && !("nodraft" in field.dataset);

function typed(of) {
    const values = {};
    for (const field of [...of.elements].filter(kept)) {
        if (["radio", "checkbox"].includes(field.type)) (values[field.name] ??= []).push(...(field.checked ? [field.value] : []));
        else values[field.name] = field.value;
    }
    return values;
}

for (const change of ["input", "change"]) document.addEventListener(change, ({ target, type }) => {
    const of = form(target);
    if (!of) return;
    if (type === "input") taken.delete(of); // typed in again
    if (!taken.has(of)) keep(of); // a field that leaves with its page says once more that it changed
});

function keep(of) {
    const key = name(of);
    touched.add(of);
    const draft = { at: Date.now(), values: typed(of) };
    store("readwrite", (drafts) => drafts.put(draft, key));
    const sending = dirty.get(key);
    if (sending) sending.draft = draft;
    else dirty.set(key, { draft, path: of.dataset.draft, timer: setTimeout(() => send(key), DELAY) });
}

async function send(key) {
    const { draft, path } = dirty.get(key) ?? {};
    dirty.delete(key);
    if (!draft) return;
    const putting = call(path, "PUT", JSON.stringify(draft), true);
    sent.set(key, putting);
    await putting;
    if (sent.get(key) === putting) sent.delete(key);
}

const call = (path, method, body, keepalive = false) =>
    fetch(`/brouillons/${encodeURIComponent(path)}`, { method, body, keepalive, headers: { "Content-Type": "application/json", "X-Fragment": "brouillon" } }).catch(() => null);

addEventListener("pagehide", () => [...dirty.keys()].forEach(send));

document.addEventListener("here", ({ detail }) => detail.querySelectorAll?.("form[data-draft]").forEach(restore));

async function restore(of) {
    const key = name(of);
    await wiping.get(key);
    const [here, answer] = await Promise.all([store("readonly", (drafts) => drafts.get(key)), call(of.dataset.draft, "GET")]);
    const there = answer?.status === 200 ? await answer.json() : null;
    const draft = (here?.at ?? 0) >= (there?.at ?? 0) ? here : there; // a killed browser may have kept less than the server
    if (!draft || !of.isConnected || touched.has(of) || "answered" in of.dataset || of.querySelector("[aria-invalid=true]")) return;
    if (JSON.stringify(draft.values) === JSON.stringify(typed(of))) return;
    fill(of, draft.values);
    note(of, draft.at);
}

function fill(of, values) {
    for (const field of [...of.elements].filter(kept)) {
        const value = values[field.name];
        if (value === undefined) continue;
        if (Array.isArray(value)) field.checked = value.includes(field.value);
        else field.value = value;
    }
    of.dispatchEvent(new CustomEvent("restored", { bubbles: true }));
}

function note(of, at) {
    const hour = new Date(at).toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" });
    const line = of.querySelector(".kept") ?? (of.querySelector(".acts, .card-foot") ?? of).appendChild(Object.assign(document.createElement("span"), { className: "kept" }));
    line.textContent = `Saisie de ${hour} reprise. `;
    const drop = line.appendChild(Object.assign(document.createElement("button"), { type: "button", className: "link", textContent: "Repartir de zéro" }));
    drop.addEventListener("click", () => {
        wipe(of);
        of.reset();
        line.remove();
    });
    document.dispatchEvent(new CustomEvent("say", { detail: `Saisie de ${hour} reprise.` }));
}

async function wipe(of) {
    const key = name(of);
    clearTimeout(dirty.get(key)?.timer);
    dirty.delete(key);
    await store("readwrite", (drafts) => drafts.delete(key));
    await sent.get(key);
    await call(of.dataset.draft, "DELETE", undefined, true);
}

// Taken: the answer to the post was no refusal.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    const { elt, verb } = detail.requestConfig;
    if (detail.xhr.status >= 400 || verb !== "post" || !elt.matches("form[data-draft]")) return;
    const key = name(elt);
    taken.add(elt);
    wiping.set(key, wipe(elt).finally(() => wiping.delete(key)));
});
