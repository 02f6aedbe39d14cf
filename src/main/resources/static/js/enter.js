// Enter presses the button that goes on (.btn--go), wherever it stands, from a list only to search; in a form or a part to
// fill (data-enter="next") it first goes from field to field; a field may name another button (data-enter, its id).
const fields = (form) => [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button:not([type=button])")].filter((el) => !el.disabled && el.checkVisibility());

document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
    if (!field.form || !field.matches("input, select") || field.getAttribute("aria-expanded") === "true") return;
    const next = after(field, field.closest("[data-enter]")?.dataset.enter);
    if (!next || (field.matches("select") && next.matches(".btn--go") && field.form.method !== "get")) return;
    event.preventDefault();
    if (next.matches("button")) next.click(); // not requestSubmit: htmx knows the button by its click
    else next.focus();
});

function after(field, way) {
    if (!way) return (field.closest("dialog") ?? field.form).querySelector(".btn--go");
    return way === "next" ? following(field, fields(field.form)) : document.getElementById(way);
}

// A row of radios is one field; of several buttons the last step is the one that goes on.
function following(field, all) {
    const next = all.slice(all.indexOf(field) + 1).find((el) => el.type !== "radio" || (el.name !== field.name && (el.checked || !anyChecked(el))));
    return next?.matches("button") ? (field.form.querySelector(".btn--go") ?? next) : next;
}

function anyChecked(radio) {
    return [...radio.form.querySelectorAll("input[type=radio]:checked")].some((el) => el.name === radio.name);
}
