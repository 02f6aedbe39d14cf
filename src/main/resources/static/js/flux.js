// Shared worker: one stream from the server for all the windows of this browser.
const ports = new Set();
let stream = null;
let state = "opening";

self.onconnect = ({ ports: [port] }) => {
    ports.add(port);
    port.onmessage = ({ data }) => data === "bye" && leave(port);
    if (!stream) {
        state = "opening";
        stream = listen();
    }
    port.postMessage({ state });
};

function listen() {
    const source = new EventSource("/flux");
    source.onopen = () => tell((state = "open"), "state");
    source.onmessage = ({ data }) => tell(data, "topic");
    source.onerror = () => {
        tell((state = "lost"), "state");
        if (source.readyState === EventSource.CLOSED) setTimeout(() => ports.size && (stream = listen()), 4_000);
    };
    return source;
}

function tell(value, kind) {
    for (const port of ports) port.postMessage({ [kind]: value });
}

function leave(port) {
    ports.delete(port);
    if (ports.size) return;
    stream.close();
    stream = null;
}
