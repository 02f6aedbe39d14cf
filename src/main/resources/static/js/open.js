// Dialogs and menus: data-open="id" opens, data-close closes, the focus goes back where it was.
document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-open]");
    const dialog = opener && document.getElementById(opener.dataset.open);
    if (dialog) {
        event.preventDefault();
        event.stopPropagation();
        dialog.showModal();
        dialog.querySelector("[data-focus]")?.focus();
    }
    event.target.closest("[data-close]")?.closest("dialog").close();
    if (event.target.closest("[data-print]")) print();
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
        if (!menu.contains(event.target) || event.target.closest(".menu-body button")) menu.open = false;
    }
}, true);

// A menu that opens takes the focus: what stands behind it is not what Enter means.
document.addEventListener("toggle", ({ target }) => target.matches("details[data-menu][open]") && target.querySelector(".menu-body a, .menu-body button")?.focus(), true);

document.addEventListener("keydown", (event) => {
    const menu = /^(Arrow(Up|Down)|Home|End)$/.test(event.key) && event.target.closest?.("details[data-menu][open] .menu-body");
    if (!menu) return;
    const all = [...menu.querySelectorAll("a, button")];
    const here = all.indexOf(document.activeElement);
    const next = { Home: 0, End: -1, ArrowDown: (here + 1) % all.length, ArrowUp: here - 1 };
    all.at(next[event.key])?.focus();
    event.preventDefault();
});

document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && event.target.closest?.("details[data-menu][open]");
    if (!menu) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary").focus();
});
