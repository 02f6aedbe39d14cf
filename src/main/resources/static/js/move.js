// Moving and lengthening an appointment (data-move="address"): by dragging, by its lower edge, or Ctrl+X, arrows, Enter;
// what leads to another day carries it there. Escape gives up. The server decides; what is shown meanwhile is a ghost.
const EDGE = 6;
let held = null; // { rdv, day, ghost, lane, row, size, grab, resize, pointer }

const letter = (event, wanted) => event.key.toLowerCase() === wanted;
const two = (number) => String(number).padStart(2, "0");
const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const hour = (day, row) => {
    const at = minutes(day.dataset.from) + (row - 1) * 5;
    return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
};
const place = (el) => [Number(/\br-(\d+)/.exec(el.className)?.[1]), Number(/\bs-(\d+)/.exec(el.className)?.[1])];
const lanes = () => [...held.day.querySelectorAll(".lane")];

function take(rdv, more) {
    const [row, size] = place(rdv);
    const ghost = rdv.cloneNode(true);
    for (const mark of ["id", "href", "data-move", "aria-current"]) ghost.removeAttribute(mark);
    ghost.className = "rdv rdv--ghost";
    held = { rdv, ghost, row, size, day: rdv.closest("[data-day]"), lane: rdv.closest(".lane"), ...more };
    held.day.dataset.busy = "";
    rdv.classList.add("rdv--moving");
    show();
}

function show() {
    const { ghost, lane, day, row, size } = held;
    const others = [...lane.querySelectorAll(".rdv:not(.rdv--moving, .rdv--ghost, .rdv--annule, .rdv--absent), .away")];
    const clash = others.some((el) => place(el)[0] < row + size && row < place(el)[0] + place(el)[1]);
    ghost.className = `rdv rdv--ghost r-${row} s-${size}${clash ? " rdv--clash" : ""}`;
    ghost.dataset.hours = `${hour(day, row)} – ${hour(day, row + size)}`;
    lane.append(ghost);
    held.clash = clash;
}

function shift(lane, row, size) {
    if (!held || (lane === held.lane && row === held.row && size === held.size)) return;
    Object.assign(held, { lane, row: Math.max(1, row), size: Math.max(1, size) });
    show();
    if (held.pointer) return;
    held.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
    const who = document.getElementById(lane.getAttribute("aria-labelledby"))?.querySelector("b")?.textContent;
    document.dispatchEvent(new CustomEvent("say", { detail: `${hour(held.day, held.row)} à ${hour(held.day, held.row + held.size)}, ${who}, ${held.clash ? "occupé" : "libre"}` }));
}

function drop() {
    const { rdv, day, lane, row, size } = held;
    const [from, length] = place(rdv);
    if (rdv.isConnected && lane === rdv.closest(".lane") && row === from && size === length) return giveUp();
    document.dispatchEvent(new CustomEvent("cell", { detail: { resource: lane.dataset.resource, row } }));
    const values = {
        version: rdv.dataset.version,
        ressource: lane.dataset.resource,
        debut: `${day.dataset.date}T${hour(day, row)}`,
        fin: `${day.dataset.date}T${hour(day, row + size)}`,
        retour: location.pathname + location.search,
    };
    const sent = window.htmx.ajax("POST", rdv.dataset.move, { target: "#contenu", select: "#contenu", swap: "outerHTML", values });
    held.sent = true;
    return Promise.resolve(sent).finally(giveUp);
}

function giveUp() {
    if (!held) return;
    const { rdv, ghost, day } = held;
    held = null;
    ghost.remove();
    rdv.classList.remove("rdv--moving");
    delete day.dataset.busy;
}

document.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (!held) {
        const rdv = control && letter(event, "x") && event.target.closest?.(".rdv[data-move]");
        if (!rdv) return;
        event.preventDefault();
        take(rdv);
        document.dispatchEvent(new CustomEvent("say", { detail: "Rendez-vous pris\u00a0: flèches pour le déplacer, Page haut et bas pour une autre semaine, Maj et flèches pour sa durée, Entrée pour le poser, Échap pour renoncer." }));
        return;
    }
    if (["Control", "Shift", "Alt", "Meta"].includes(event.key) || held.sent) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return giveUp();
    if (!held.pointer) key(event, control);
}, true);

function key(event, control) {
    const all = lanes();
    const step = event.shiftKey ? 1 : Number(held.day.dataset.step ?? 15) / 5;
    const way = { ArrowUp: -step, ArrowDown: step }[event.key];
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === "Enter" || (control && letter(event, "v"))) drop();
    else if (way && event.shiftKey) shift(held.lane, held.row, held.size + way);
    else if (way) shift(held.lane, held.row + way, held.size);
    else if (aside && !control && all[all.indexOf(held.lane) + aside]) shift(all[all.indexOf(held.lane) + aside], held.row, held.size);
    else if (aside || /^Page(Up|Down)$/.test(event.key)) held.day.querySelector(`[data-grid-key="${event.key}"]`)?.click();
}

// Another day has come while one is carried: it stands there at the same hour, with the same one.
document.addEventListener("here", () => {
    if (!held || held.day.isConnected || held.sent) return;
    const day = document.querySelector("[data-day]");
    const all = [...(day?.querySelectorAll(".lane") ?? [])];
    const lane = all.find((each) => each.dataset.resource === held.lane.dataset.resource) ?? all[0];
    if (!lane) return giveUp();
    const rdv = day.querySelector(`[data-move="${held.rdv.dataset.move}"]`) ?? held.rdv;
    const row = Math.max(1, held.row + (minutes(held.day.dataset.from) - minutes(day.dataset.from)) / 5);
    Object.assign(held, { day, lane, row, rdv });
    day.dataset.busy = "";
    rdv.classList.add("rdv--moving");
    show();
    held.ghost.scrollIntoView({ block: "nearest", inline: "nearest" });
    const text = `${day.getAttribute("aria-label")}, ${hour(day, row)}. Entrée pour poser le rendez-vous ici, Échap pour renoncer.`;
    document.dispatchEvent(new CustomEvent("say", { detail: text }));
});

document.addEventListener("pointerdown", (event) => {
    const rdv = event.target.closest?.(".rdv[data-move]");
    if (!rdv || event.button !== 0 || event.pointerType === "touch" || held) return;
    const box = rdv.getBoundingClientRect();
    const day = rdv.closest("[data-day]");
    day.dataset.busy = ""; // what a hand has taken is not drawn anew under it
    const begin = { x: event.clientX, y: event.clientY, grab: event.clientY - box.top, resize: box.bottom - event.clientY < EDGE };
    const start = (move) => {
        if (!held && Math.hypot(move.clientX - begin.x, move.clientY - begin.y) > 4) take(rdv, { ...begin, pointer: true });
        if (held?.pointer) drag(move);
    };
    const end = () => {
        removeEventListener("pointermove", start);
        if (!held) delete day.dataset.busy;
        if (!held?.pointer || held.sent) return;
        addEventListener("click", (click) => (click.preventDefault(), click.stopPropagation()), { capture: true, once: true });
        setTimeout(() => drop());
    };
    addEventListener("pointermove", start);
    addEventListener("pointerup", end, { once: true });
    addEventListener("pointercancel", () => {
        removeEventListener("pointermove", start);
        giveUp();
        delete day.dataset.busy;
    }, { once: true });
});
document.addEventListener("dragstart", (event) => event.target.closest?.(".rdv") && event.preventDefault());

function drag(event) {
    const box = held.day.querySelector("[data-grid]");
    const view = box.getBoundingClientRect();
    if (event.clientY > view.bottom - 24) box.scrollTop += 12;
    if (event.clientY < view.top + 70) box.scrollTop -= 12;
    const lane = lanes().find((each) => event.clientX < each.getBoundingClientRect().right) ?? held.lane;
    const height = lane.firstElementChild ? parseFloat(getComputedStyle(lane).gridAutoRows) : 7;
    const row = (y) => Math.round((y - lane.getBoundingClientRect().top) / height) + 1;
    if (held.resize) shift(held.lane, held.row, row(event.clientY) - held.row);
    else shift(lane, row(event.clientY - held.grab), held.size);
}
