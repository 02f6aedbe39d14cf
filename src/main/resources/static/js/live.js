// What others change shows here within a second: an element with data-live="topic…" is asked for again when the server
// names one of its topics, and all of them when a connection opens: what changed before it was told to nobody.
const GATHER = 60;
const due = new Set();
const asking = new Set();
let lost = false;
let deaf = false;
let timer = 0;

const url = document.body.dataset.flux;
if (url && document.body.dataset.account) {
    if (window.SharedWorker) shared();
    else alone();
}

function shared() {
    const { port } = new SharedWorker(url);
    port.onmessage = ({ data }) => (data.topic ? changed(data.topic) : connection(data.state));
    addEventListener("pagehide", () => port.postMessage("bye"));
    addEventListener("pageshow", (event) => event.persisted && location.reload());
}

function alone() {
    const source = new EventSource("/flux");
    connection("opening");
    source.onopen = () => connection("open");
    source.onerror = () => connection("lost");
    source.onmessage = ({ data }) => changed(data);
}

function connection(state) {
    const heard = deaf && state === "open";
    deaf = state !== "open";
    lost = state === "lost";
    document.querySelector("[data-lost]").textContent = lost ? "Connexion perdue\u00a0: cette page peut dater. Nouvel essai…" : "";
    if (heard) document.querySelectorAll("[data-live]").forEach(renewSoon);
}

function changed(topic) {
    for (const el of document.querySelectorAll("[data-live]")) {
        if (el.dataset.live.split(" ").some((own) => topic === own || topic.startsWith(own + ":") || own.startsWith(topic + ":"))) renewSoon(el);
    }
}

function renewSoon(el) {
    due.add(el.id);
    soon(GATHER);
}

function soon(delay) {
    timer ||= setTimeout(() => {
        timer = 0;
        [...due].forEach(renew);
    }, delay);
}

// Not under a hand: what is being moved, pressed or typed in; nor while it waits for an answer, which is put where the
// asking element still stands.
const busy = (el) => el.matches("[data-busy], :active, :has(.htmx-request)") || (el.contains(document.activeElement) && document.activeElement.matches("input:not([type=radio], [type=checkbox]), textarea, select"));

// One question at a time for an element, so that an older answer never covers a newer one.
async function renew(id) {
    const el = document.getElementById(id);
    if (!el) return due.delete(id);
    if (asking.has(id) || busy(el)) return soon(4 * GATHER);
    due.delete(id);
    asking.add(id);
    const answer = await fetch(el.dataset.liveFrom ?? location.href, { headers: { "X-Fragment": id, "X-Maillon-Fond": "1" } }).catch(() => null);
    const next = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id) : null;
    asking.delete(id);
    if (answer?.status === 401) el.dispatchEvent(new CustomEvent("locked", { bubbles: true, detail: () => renewSoon(el) }));
    if (!next || !el.isConnected) return undefined;
    return busy(el) ? renewSoon(el) : replace(el, next);
}

// The eye and the hand stay where they were.
function replace(el, next) {
    el.dispatchEvent(new CustomEvent("renewing", { bubbles: true }));
    const scrolls = [el, ...el.querySelectorAll("*")].filter((box) => box.scrollTop || box.scrollLeft).map((box) => [path(box, el), box.scrollTop, box.scrollLeft]);
    el.replaceWith(next);
    window.htmx?.process(next);
    for (const [steps, top, left] of scrolls) steps.reduce((box, step) => box?.children[step], next)?.scrollTo(left, top);
    next.dispatchEvent(new CustomEvent("renewed", { bubbles: true }));
    return next;
}

function path(box, root) {
    const steps = [];
    for (let at = box; at !== root; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at));
    return steps;
}
