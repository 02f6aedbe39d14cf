// No form leaves for somebody else than the person shown: the server refuses it too.
document.addEventListener("submit", (event) => {
    const form = event.target;
    const shown = (form.closest(".card") ?? document).querySelector("[data-person]")?.dataset.person;
    const meant = form.elements.personne?.value;
    if (!shown || !meant || shown === meant) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const text = "Cette page montre une autre personne que celle du formulaire. Rien n’a été enregistré\u202f; rouvrez le dossier.";
    document.dispatchEvent(new CustomEvent("toast", { detail: text }));
}, true);
