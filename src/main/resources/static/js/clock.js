// The hour, the red line in the day, how long a call lasts and how long people have waited.
const BEAT = 1_000;
const two = (number) => String(number).padStart(2, "0");

function inZone(zone) {
    const parts = new Intl.DateTimeFormat("fr-CA", { timeZone: zone || undefined, hourCycle: "h23", dateStyle: "short", timeStyle: "short" }).formatToParts(new Date());
    const get = (type) => parts.find((part) => part.type === type).value;
    return { date: `${get("year")}-${get("month")}-${get("day")}`, time: `${get("hour")}:${get("minute")}`, minutes: Number(get("hour")) * 60 + Number(get("minute")) };
}

function tick() {
    const write = (el, text) => el.textContent !== text && (el.textContent = text);
    for (const el of document.querySelectorAll("[data-clock]")) write(el, inZone(el.dataset.clock).time);
    for (const el of document.querySelectorAll("[data-since]")) {
        const seconds = Math.max(0, Math.floor((Date.now() - Date.parse(el.dataset.since)) / 1000));
        const minutes = Math.floor(seconds / 60);
        write(el, minutes < 60 ? `${two(minutes)}:${two(seconds % 60)}` : `${Math.floor(minutes / 60)} h ${two(minutes % 60)}`);
    }
    for (const el of document.querySelectorAll("[data-wait]")) write(el, `${Math.max(0, Math.floor((Date.now() - Date.parse(el.dataset.wait)) / 60_000))} min`);
    document.querySelectorAll("[data-now]").forEach(line);
}

function line(el) {
    const day = el.closest("[data-day]");
    const now = inZone(day.dataset.zone);
    const [hour, minute] = day.dataset.from.split(":").map(Number);
    const after = now.minutes - hour * 60 - minute;
    el.hidden = now.date !== day.dataset.date || after < 0;
    if (el.hidden || el.dataset.at === now.time) return;
    el.dataset.at = now.time;
    el.style.setProperty("--past", after);
    const label = el.firstElementChild ?? el.appendChild(document.createElement("time"));
    label.textContent = now.time;
}

document.addEventListener("here", tick);
setInterval(tick, BEAT);
