// The desk locks itself when nobody is there, and opens in place: what was typed stays, what was sent is sent again.
const news = new BroadcastChannel("maillon");
const dialog = () => document.getElementById("verrou");
const patience = () => Number(document.body.dataset.lockAfter || 600) * 1000;
let last = Date.now();
let again = [];

for (const sign of ["keydown", "pointerdown"]) {
    addEventListener(sign, () => {
        if (Date.now() - last > 15_000) news.postMessage("here");
        last = Date.now();
    }, true);
}
setInterval(() => dialog() && !dialog().open && Date.now() - last > patience() && leave(), 1_000);

async function leave() {
    lock();
    await fetch("/verrouiller", { method: "POST", headers: { "X-Fragment": "verrou" } }).catch(() => null);
}

function lock(resume) {
    if (!dialog()) return;
    if (resume) again.push(resume);
    if (!dialog().open) {
        show();
        news.postMessage("locked");
    }
    dialog().querySelector("[type=password]").focus();
}

function show() {
    dialog().returnValue = "";
    dialog().showModal();
}

news.onmessage = ({ data }) => {
    if (data === "here") last = Date.now();
    if (data === "locked" && dialog() && !dialog().open) show();
    if (data === "open") open();
};

function open() {
    last = Date.now();
    dialog().querySelector("form").reset();
    dialog().close("open");
    again.splice(0).forEach((resume) => resume());
}

document.addEventListener("here", ({ detail }) => detail === document && dialog()?.dataset.lock === "true" && lock());
document.addEventListener("locked", ({ detail }) => lock(detail));
document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-lock-now]")) return;
    event.preventDefault();
    leave();
}, true);
document.addEventListener("cancel", (event) => event.target === dialog() && event.preventDefault(), true);
document.addEventListener("close", (event) => event.target === dialog() && dialog().returnValue !== "open" && lock(), true);

document.addEventListener("submit", async (event) => {
    if (!event.target.matches("[data-unlock]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const fault = document.getElementById("verrou-faute");
    const answer = await fetch(event.target.action, { method: "POST", body: new URLSearchParams(new FormData(event.target)), headers: { "X-Fragment": "verrou" } }).catch(() => null);
    fault.hidden = answer?.status === 204;
    if (answer?.status === 204) {
        news.postMessage("open");
        return open();
    }
    fault.textContent = (answer && (await answer.text())) || "Le serveur ne répond pas\u202f; recommencez dans un instant.";
    event.target.querySelector("[type=password]").select();
}, true);

// A request refused because nobody is signed in any more waits for the lock to open.
document.addEventListener("htmx:responseError", ({ detail }) => {
    if (detail.xhr.status !== 401) return;
    const asked = detail.requestConfig;
    lock(() => document.dispatchEvent(new CustomEvent("again", { detail: asked })));
});
