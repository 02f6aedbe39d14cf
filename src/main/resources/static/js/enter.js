// In a form to fill (data-enter="next"), Enter goes to the next field and, on the last one, presses the button.
const fields = (form) => [...form.querySelectorAll("input:not([type=hidden]), select, textarea, button:not([type=button])")].filter((el) => !el.disabled && el.checkVisibility());

document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.defaultPrevented || event.isComposing) return;
    if (!field.matches("form[data-enter=next] :is(input, select)") || field.getAttribute("aria-expanded") === "true") return;
    event.preventDefault();
    const next = following(field, fields(field.form));
    if (next?.matches("button")) field.form.requestSubmit(next);
    else next?.focus();
});

// A row of radios is one field.
function following(field, all) {
    return all.slice(all.indexOf(field) + 1).find((el) => el.type !== "radio" || (el.name !== field.name && (el.checked || !anyChecked(el))));
}

function anyChecked(radio) {
    const row = [...radio.form.elements[radio.name]];
    return row.some((el) => el.checked);
}
