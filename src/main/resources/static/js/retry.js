// The server or its database is away: nothing typed is lost, and what was sent is sent again when it is back, by itself
// if it carries a one-time key or only reads, else when one says so.
const BEAT = 3_000;
const READY = "/actuator/health/readiness";
let dialog = null;

document.addEventListener("htmx:sendError", ({ detail }) => wait(detail.requestConfig));
document.addEventListener("htmx:responseError", ({ detail }) => detail.xhr.status === 503 && wait(detail.requestConfig));

// a whole page that says so asks again by itself
const whole = document.querySelector("form[data-retry]");
if (whole && (whole.method === "get" || whole.elements.cle)) setTimeout(() => poll(() => whole.requestSubmit()), BEAT);

function wait(asked) {
    const { verb, formData } = asked;
    const send = () => document.dispatchEvent(new CustomEvent("again", { detail: asked }));
    const safe = verb === "get" || formData?.has("cle");
    show("Le serveur ne répond pas", "Ce que vous avez tapé est gardé ici. Nouvel essai toutes les trois secondes…", "Réessayer maintenant", () => (close(), send()));
    poll(() => {
        if (!dialog?.open) return;
        if (safe) {
            close();
            send();
        } else show("Le serveur répond de nouveau", "Ce que vous avez tapé est toujours là.", "Envoyer", () => (close(), send()));
    });
}

async function poll(back) {
    const answer = await fetch(READY, { cache: "no-store" }).catch(() => null);
    if (answer?.ok) back();
    else setTimeout(() => poll(back), BEAT);
}

function show(title, text, label, act) {
    close();
    dialog = Object.assign(document.createElement("dialog"), { className: "dialog", role: "alertdialog" });
    const foot = Object.assign(document.createElement("p"), { className: "acts" });
    const later = Object.assign(document.createElement("button"), { type: "button", className: "btn", textContent: "Plus tard", onclick: close });
    const go = Object.assign(document.createElement("button"), { type: "button", className: "btn btn--go", textContent: label, onclick: act, autofocus: true });
    foot.append(later, go);
    dialog.append(Object.assign(document.createElement("h2"), { textContent: title }), Object.assign(document.createElement("p"), { textContent: text }), foot);
    document.body.append(dialog);
    dialog.showModal();
}

function close() {
    dialog?.close();
    dialog?.remove();
}
