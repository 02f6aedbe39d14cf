// The cursor of the day grid: one row is five minutes from the first hour shown. The real focus is always where the
// cursor is, on an appointment or on a button that says the hour, so that eyes and ears are told the same.
let at = null; // { resource, row } of the last cell, kept when the page is swapped
let scrolled = null;
let inside = false; // the cursor has the focus, or had it when its day was fetched again

const two = (number) => String(number).padStart(2, "0");
const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const minutes = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const hour = (day, row) => clock(minutes(day.dataset.from) + (row - 1) * 5);
const place = (el) => [Number(/\br-(\d+)/.exec(el.className)?.[1]), Number(/\bs-(\d+)/.exec(el.className)?.[1])];
const lanes = (day) => [...day.querySelectorAll(".lane")];
const name = (lane) => document.getElementById(lane.getAttribute("aria-labelledby"))?.querySelector("b")?.textContent ?? "";

const blocks = (lane) => [...lane.children].filter((el) => /\br-\d/.test(el.className) && !el.matches(".cursor, .rdv--ghost"))
    .map((el) => ({ el, from: place(el)[0], to: place(el)[0] + place(el)[1] })).sort((a, b) => a.from - b.from || b.to - a.to);
const rank = ({ el }) => [".rdv[href]", ".rdv", ".away", ".free", ".shut"].findIndex((kind) => el.matches(kind));
const cover = (lane, row) => blocks(lane).filter((b) => b.from <= row && row < b.to).sort((a, b) => rank(a) - rank(b))[0];

function go(lane, row) {
    const day = lane.closest("[data-day]");
    const last = Math.max(...lanes(day).flatMap((each) => blocks(each).map((b) => b.to)), 2) - 1;
    row = Math.min(last, Math.max(1, row));
    const block = cover(lane, row);
    at = { resource: lane.dataset.resource, row: block && !block.el.matches(".free") ? block.from : row };
    day.querySelectorAll(".cursor").forEach((old) => old.remove());
    tell(day);
    const target = block?.el.matches("a.rdv") ? block.el : cursor(day, lane, at.row, block);
    target.focus({ preventScroll: true });
    reveal(target, day);
}

function cursor(day, lane, row, block) {
    const step = Number(day.dataset.step ?? 15) / 5;
    const open = !block || block.el.matches(".free");
    const size = open ? Math.min(step, (block?.to ?? row + step) - row) : block.to - block.from;
    const button = Object.assign(document.createElement("button"), { type: "button", className: `cursor r-${row} s-${size}`, id: "curseur" });
    const until = open && block ? `libre jusqu’à ${hour(day, block.to)}` : block?.el.textContent.trim() || "fermé";
    button.append(hour(day, row), Object.assign(document.createElement("span"), { className: "unseen", textContent: `, ${name(lane)}, ${until}` }));
    button.addEventListener("click", () => book(day, lane, row));
    return lane.appendChild(button);
}

// Clear of the heads and the hours, which stay above.
function reveal(target, day) {
    const box = day.querySelector("[data-grid]");
    const [view, el] = [box.getBoundingClientRect(), target.getBoundingClientRect()];
    const top = view.top + day.querySelector(".heads").offsetHeight + 8;
    const left = view.left + (day.querySelector(".hours")?.offsetWidth ?? 0) + 4;
    if (el.top < top) box.scrollTop -= top - el.top;
    else if (el.bottom > view.bottom - 8) box.scrollTop += el.bottom - view.bottom + 8;
    if (el.left < left) box.scrollLeft -= left - el.left;
    else if (el.right > view.right) box.scrollLeft += el.right - view.right;
}

// A form that books (hidden fields data-cell="resource" and "start") follows the cursor.
function tell(day) {
    for (const field of document.querySelectorAll("[data-cell]")) {
        field.value = field.dataset.cell === "resource" ? at.resource : `${day.dataset.date}T${hour(day, at.row)}`;
    }
}

function book(day, lane, row) {
    const url = new URL(day.dataset.book, location.href);
    url.searchParams.set("ressource", lane.dataset.resource);
    url.searchParams.set("debut", `${day.dataset.date}T${hour(day, row)}`);
    visit(url);
}

function visit(url) {
    const link = document.body.appendChild(Object.assign(document.createElement("a"), { href: url.pathname + url.search }));
    window.htmx?.process(link);
    link.click();
    link.remove();
}

const current = (day) => lanes(day).find((lane) => lane.dataset.resource === at?.resource) ?? lanes(day)[0];

// Where one was, else now, else where the day begins.
function begin(day) {
    const open = at || nowRow(day) ? null : [...day.querySelectorAll(".free, .rdv")].sort((a, b) => place(a)[0] - place(b)[0])[0];
    go(open?.closest(".lane") ?? current(day), at?.row ?? nowRow(day) ?? (open ? place(open)[0] : 1));
}

const moves = {
    ArrowDown: (day, lane) => down(day, lane),
    ArrowUp: (day, lane) => up(day, lane),
    ArrowLeft: (day, lane) => side(day, lane, -1),
    ArrowRight: (day, lane) => side(day, lane, 1),
    Home: (day, lane) => (nowRow(day) ? go(lane, nowRow(day)) : follow(day, "Home")),
    PageUp: (day) => follow(day, "PageUp"),
    PageDown: (day) => follow(day, "PageDown"),
};

function down(day, lane) {
    const block = cover(lane, at.row);
    const step = Number(day.dataset.step ?? 15) / 5;
    const next = at.row + step - ((at.row - 1) % step);
    go(lane, !block || block.el.matches(".free") ? Math.min(next, block?.to ?? next) : block.to);
}

function up(day, lane) {
    const step = Number(day.dataset.step ?? 15) / 5;
    const above = (row) => row - 1 - ((row - 2) % step || 0);
    const block = cover(lane, at.row - 1);
    go(lane, block && !block.el.matches(".free") ? block.from : Math.max(above(at.row), block?.from ?? 1));
}

function side(day, lane, way) {
    const all = lanes(day);
    const next = all[all.indexOf(lane) + way];
    if (next) go(next, at.row);
    else follow(day, way < 0 ? "ArrowLeft" : "ArrowRight");
}

function follow(day, key) {
    day.querySelector(`[data-grid-key="${key}"]`)?.click();
}

function nowRow(day) {
    const line = day.querySelector("[data-now]:not([hidden]) time");
    return line && Math.floor((minutes(line.textContent) - minutes(day.dataset.from)) / 5) + 1;
}

document.addEventListener("keydown", (event) => {
    const day = event.target.closest?.("[data-grid]")?.closest("[data-day]");
    if (!day || event.defaultPrevented || event.altKey || event.metaKey) return;
    if (event.ctrlKey && !/^Arrow(Left|Right)$/.test(event.key)) return;
    if (event.ctrlKey) {
        event.preventDefault();
        follow(day, event.key);
    } else if (moves[event.key] && !event.shiftKey) {
        event.preventDefault();
        if (!at) begin(day);
        moves[event.key](day, current(day));
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
        document.querySelector("[data-grid-search], .find input[type=search]")?.focus(); // the letter follows the focus
    }
});

document.addEventListener("focusin", ({ target }) => {
    const box = target.closest?.("[data-grid]");
    if (!box) return;
    if (target === box && lanes(box).length) begin(box.closest("[data-day]"));
    else if (target.matches(".rdv")) at = { resource: target.closest(".lane").dataset.resource, row: place(target)[0] };
    box.tabIndex = -1;
    inside = true;
});
document.addEventListener("focusout", ({ target, relatedTarget }) => {
    const box = target.closest?.("[data-grid]");
    if (!box || box.contains(relatedTarget)) return;
    inside = !box.isConnected || !relatedTarget;
    box.tabIndex = 0;
    if (relatedTarget) box.querySelectorAll(".cursor").forEach((old) => old.remove());
});

// A free stretch is one link to its beginning; under the mouse, to the hour pointed at.
document.addEventListener("click", (event) => {
    const free = event.target.closest("[data-grid] .free");
    if (!free || !event.detail || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const [from, size] = place(free);
    const box = free.getBoundingClientRect();
    const day = free.closest("[data-day]");
    const step = Number(day.dataset.step ?? 15) / 5;
    const row = from + Math.floor(((event.clientY - box.top) / box.height) * size);
    book(day, free.closest(".lane"), Math.max(from, row - ((row - 1) % step)));
}, true);

document.addEventListener("renewed", ({ target }) => {
    const day = target.closest("[data-day]");
    if (day && inside && at && document.activeElement === document.body) go(current(day), at.row);
});
document.addEventListener("cell", ({ detail }) => (at = detail));
document.addEventListener("scroll", ({ target }) => target.matches?.("[data-grid]") && (scrolled = target.scrollTop), true);
document.addEventListener("here", ({ detail }) => {
    for (const box of detail.querySelectorAll?.("[data-grid]") ?? []) {
        const day = box.closest("[data-day]");
        box.role = "application";
        const line = day.querySelector("[data-now]:not([hidden])");
        box.scrollTop = scrolled ?? (line ? Math.max(0, line.offsetTop - box.clientHeight / 3) : 0);
        const spoken = day.querySelector(".rdv[aria-current]");
        if (!spoken) continue;
        at = { resource: spoken.closest(".lane").dataset.resource, row: place(spoken)[0] };
        reveal(spoken, day);
    }
});
