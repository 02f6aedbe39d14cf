// The call she left the desk with stands in the bar of every page (data-ongoing), with its time and its key.
const key = () => `${document.body.dataset.account} appel`;

document.addEventListener("here", () => {
    if (document.querySelector("#fiche .tabs")) keep(document.querySelector("#fiche .tab[aria-current=page]"));
    const link = document.querySelector("[data-ongoing]");
    const [path, since] = sessionStorage.getItem(key())?.split(" ") ?? [];
    if (!link || !path) return;
    link.href = path;
    link.querySelector("time").dataset.since = since;
    link.hidden = false;
});

function keep(tab) {
    const since = tab?.querySelector("[data-since]")?.dataset.since;
    if (since) sessionStorage.setItem(key(), `${tab.pathname}${tab.search} ${since}`);
    else sessionStorage.removeItem(key());
}
