// The last search of this window (data-search-made) is offered again by the page that begins another (data-search-again).
const key = () => `${document.body.dataset.account} ${location.pathname}`;

document.addEventListener("here", () => {
    if (document.querySelector("[data-search-made]")) sessionStorage.setItem(key(), location.search);
    const again = document.querySelector("[data-search-again]");
    const made = again && sessionStorage.getItem(key());
    if (!made) return;
    again.href = location.pathname + made;
    again.hidden = false;
    window.htmx?.process(again);
});
