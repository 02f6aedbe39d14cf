// A page that could not be had because the database is away asks until it answers, then sends again what it holds.
const EVERY = 2_000;

document.addEventListener("here", ({ detail }) => detail.querySelectorAll?.("form[data-again]").forEach(ask));

async function ask(form) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    if (!form.isConnected) return undefined;
    const answer = await fetch("/actuator/health/readiness", { signal: AbortSignal.timeout(EVERY) }).catch(() => null);
    return answer?.ok ? form.requestSubmit() : ask(form);
}
