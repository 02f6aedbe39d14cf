// A list of ways to go on (data-choose): digits choose the nth (data-choose="lettres": the letter written on it), arrows
// walk, a letter goes to the next name (data-choose="noms"), while the focus stands in it; a button is only gone to, and
// Enter presses it. Digits reach data-choose="partout" from all the page but where they are typed.
const choices = (list) => [...list.querySelectorAll("input[type=radio], input[type=checkbox], [data-choice], button")].filter((el) => !el.disabled);

document.addEventListener("keydown", (event) => {
    const list = event.target.closest?.("[data-choose]") ?? afar(event);
    if (!list || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const all = choices(list);
    const rank = list.dataset.choose === "lettres" ? /^[a-z]$/i.test(event.key) && event.key.toUpperCase().charCodeAt(0) - 64 : /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (rank && all[rank - 1]) take(all[rank - 1]);
    else if (/^Arrow(Up|Down)$/.test(event.key) && event.target.type !== "radio") walk(all, event);
    else if (list.dataset.choose === "noms" && /^\p{L}$/u.test(event.key)) named(all, event)?.focus();
    else if (event.key === "Enter" && event.target === list) all.find((el) => el.checked)?.form.querySelector(".btn--go")?.click();
    else return;
    event.preventDefault();
});

function afar({ target, code, key }) {
    const typed = target.matches("select") ? [...target.options].some((option) => option.text.includes(key)) : target.matches("textarea, input:not([type=radio], [type=checkbox])");
    return /^(Digit|Numpad)[1-9]$/.test(code) && !typed && !target.closest("dialog") ? document.querySelector("[data-choose=partout]") : null;
}

function take(choice) {
    choice.focus();
    if (!choice.matches("button")) choice.click();
}

function named(all, { key, target }) {
    const here = all.indexOf(target) + 1;
    return [...all.slice(here), ...all.slice(0, here)].find((el) => el.closest("li").querySelector("b").textContent.toUpperCase().startsWith(key.toUpperCase()));
}

function walk(all, event) {
    const here = all.indexOf(event.target.closest("[data-choice], button, input"));
    all[Math.min(all.length - 1, Math.max(0, here + (event.key === "ArrowDown" ? 1 : -1)))]?.focus();
}
