// The control interface, and its stream of changes.

async function ask(verb, path, body) {
  const options = { method: verb, headers: {} };
  if (body !== undefined) {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  const response = await fetch(`/control${path}`, options);
  const document = await response.json();
  if (!response.ok) throw new Error(document.error ? document.error.message : JSON.stringify(document.detail));
  return document;
}

export const get = (path, query = {}) => ask("GET", `${path}?${new URLSearchParams(query)}`);
export const post = (path, body = {}) => ask("POST", path, body);

// Calls onChange for every change; onHello at each (re)connection, onLost when it breaks.
export function listen({ onHello, onChange, onLost }) {
  const source = new EventSource("/control/events");
  source.onmessage = (event) => {
    const change = JSON.parse(event.data);
    if (change.kind === "hello") onHello(change);
    else onChange(change);
  };
  source.onerror = onLost;
}
