// The one policy under which text becomes markup or a script address: pages of this server, files of this server.
if (window.trustedTypes) {
    const own = new RegExp(`^${location.origin}/(s|webjars)/`);
    trustedTypes.createPolicy("default", {
        createHTML: (html) => html, // answers of this origin only: see selfRequestsOnly and allowScriptTags of htmx
        createScriptURL: (url) => (own.test(new URL(url, location.href).href) ? url : null),
        createScript: () => null,
    });
}
