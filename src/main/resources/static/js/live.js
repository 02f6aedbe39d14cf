// What others change shows here within a second: an element with data-live="topic…" is asked for again when the server
// names one of its topics, and all of them when a lost connection is back.
const GATHER = 60;
const due = new Set();
let lost = false;
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
    source.onopen = () => connection("open");
    source.onerror = () => connection("lost");
    source.onmessage = ({ data }) => changed(data);
}

function connection(state) {
    const back = lost && state === "open";
    lost = state === "lost";
    document.querySelector("[data-lost]").textContent = lost ? "Connexion perdue : cette page peut dater. Nouvel essai…" : "";
    if (back) document.querySelectorAll("[data-live]").forEach(renewSoon);
}

function changed(topic) {
    for (const el of document.querySelectorAll("[data-live]")) {
        if (el.dataset.live.split(" ").some((own) => topic === own || topic.startsWith(own + ":") || own.startsWith(topic + ":"))) renewSoon(el);
    }
}

function renewSoon(el) {
    due.add(el.id);
    clearTimeout(timer);
    timer = setTimeout(() => [...due].forEach(renew), GATHER);
}

const busy = (el) => el.matches("[data-busy]") || (el.contains(document.activeElement) && document.activeElement.matches("input:not([type=radio], [type=checkbox]), textarea, select"));

async function renew(id) {
    const el = document.getElementById(id);
    if (!el) return due.delete(id);
    if (busy(el)) return (timer = setTimeout(() => [...due].forEach(renew), 500));
    due.delete(id);
    const answer = await fetch(el.dataset.liveFrom ?? location.href, { headers: { "X-Fragment": id, "X-Maillon-Fond": "1" } }).catch(() => null);
    if (answer?.status === 401) return el.dispatchEvent(new CustomEvent("locked", { bubbles: true, detail: () => renew(id) }));
    if (!answer?.ok) return undefined;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
    return next && el.isConnected && !busy(el) ? replace(el, next) : undefined;
}

// The eye and the hand stay where they were.
function replace(el, next) {
    const held = el.contains(document.activeElement) && document.activeElement.id;
    const scrolls = [el, ...el.querySelectorAll("*")].filter((box) => box.scrollTop || box.scrollLeft).map((box) => [path(box, el), box.scrollTop, box.scrollLeft]);
    el.replaceWith(next);
    window.htmx?.process(next);
    for (const [steps, top, left] of scrolls) steps.reduce((box, step) => box?.children[step], next)?.scrollTo(left, top);
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
    next.dispatchEvent(new CustomEvent("renewed", { bubbles: true }));
    return next;
}

function path(box, root) {
    const steps = [];
    for (let at = box; at !== root; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at));
    return steps;
}
