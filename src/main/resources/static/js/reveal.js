// A box that shows what is typed in a password: data-reveal="id of the field". Hidden again when the form leaves.
document.addEventListener("change", ({ target }) => {
    const field = target.dataset.reveal && document.getElementById(target.dataset.reveal);
    if (field) field.type = target.checked ? "text" : "password";
});
document.addEventListener("submit", ({ target }) => {
    for (const box of target.querySelectorAll("[data-reveal]")) document.getElementById(box.dataset.reveal).type = "password";
});
