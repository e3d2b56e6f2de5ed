// The one way in which scripts talk to the server: whatever goes wrong is told in words, in one
// place of the page, with a button to try again or a link to sign in; nobody loses the focus by it.
const box = document.getElementById("storing");
const words = box.dataset;
const REFUSED = new Set([401, 403, 429]);
const AWAY = new Set([502, 503, 504]);
const DOOR = "/ui/aanmelden";

/** What kind of trouble an answer is; empty for none. */
export function trouble(status, address) {
  if (new URL(address || location.href, location.href).pathname === DOOR) {
    return "ended";
  }
  if (status === 413) {
    return "large";
  }
  if (REFUSED.has(status)) {
    return "refused";
  }
  if (AWAY.has(status)) {
    return "away";
  }
  return status >= 400 ? "failed" : "";
}

function link() {
  const door = document.createElement("a");
  door.className = "nl-button nl-button--secondary";
  door.href = `${DOOR}?na=verlopen&terug=${encodeURIComponent(location.pathname + location.search)}`;
  door.textContent = words.signIn;
  return door;
}

function button(retry) {
  const again = document.createElement("button");
  again.className = "nl-button nl-button--secondary";
  again.type = "button";
  again.textContent = words.retry;
  const before = document.activeElement;
  again.addEventListener("click", async () => {
    again.textContent = words.retrying;
    await retry();
    if (!again.isConnected && document.activeElement === document.body && before.isConnected) {
      before.focus();
    }
  });
  return again;
}

/** Tells a kind of trouble, with a way on. */
export function tell(kind, retry) {
  const text = document.createElement("p");
  text.className = "nl-paragraph";
  text.textContent = words[kind];
  const ways = [kind === "ended" ? link() : retry && button(retry)].filter(Boolean);
  box.replaceChildren(text, ...ways);
}

/** There is no trouble any more. */
function quiet() {
  box.replaceChildren();
}

/**
 * The answer of the server; null when there was trouble, which has been told.
 * With fields it is a form that is sent, otherwise a page that is asked for.
 */
export async function ask(address, { fields = null, retry = null } = {}) {
  let answer;
  try {
    answer = await fetch(address, {
      method: fields ? "POST" : "GET",
      body: fields ? new URLSearchParams(fields) : null,
      headers: { Accept: "text/html" },
    });
  } catch {
    tell("offline", retry);
    return null;
  }
  const kind = trouble(answer.status, answer.url);
  if (kind) {
    tell(kind, retry);
    return null;
  }
  quiet();
  document.dispatchEvent(new Event("server-answered"));
  return answer;
}

/** The page that an answer holds. */
export async function page(answer) {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** What marks an element in another copy of its page. */
function mark(element) {
  const name = (attribute) => {
    const value = element.getAttribute(attribute);
    return value === null ? "" : `[${attribute}="${CSS.escape(value)}"]`;
  };
  if (element.id) {
    return `#${CSS.escape(element.id)}`;
  }
  const marks = element.dataset.segment ? ["data-segment"] : ["href", "name", "value", "aria-label"];
  return element.localName + marks.map(name).join("");
}

/** Puts new children in the place of others; what had the focus has it again where it is still there. */
export function replaceContent(element, nodes) {
  const held = document.activeElement;
  const lost = element.contains(held) && element !== held;
  const found = lost ? mark(held) : "";
  element.replaceChildren(...nodes);
  if (lost) {
    const again = element.querySelector(found) ?? element;
    if (again === element && !element.hasAttribute("tabindex")) {
      element.setAttribute("tabindex", "-1");
    }
    again.focus({ preventScroll: true });
  }
}
