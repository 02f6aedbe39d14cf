// A request that was refused or got no answer is sent again as it was asked: a form by its button, a link or a button
// by a press, anything else (a select, a box that asks by itself) by its own request, with what it holds now.
document.addEventListener("again", ({ detail: { verb, path, elt, triggeringEvent } }) => {
    const pressed = triggeringEvent?.submitter ?? elt;
    if (!pressed.isConnected) return;
    if (pressed.matches("form")) pressed.requestSubmit();
    else if (pressed.matches("a, button, input[type=submit]")) pressed.click();
    else window.htmx.ajax(verb.toUpperCase(), path, { source: pressed, event: triggeringEvent });
});
