// Follows a request by server-sent events, and an import, or a request whose events were cut off, by
// looking at its page every few seconds; without script the page has a link to look again.
import { ask, page, replaceContent } from "./server.js";

const BETWEEN_LOOKS = 3_000;
const progress = document.querySelector(".pw-progress");

function show(state) {
  progress.querySelector(".pw-progress__text").textContent = state.text;
  progress.querySelector(".pw-progress__value").textContent = `${state.percent}%`;
  progress.querySelector("progress").value = state.percent;
  for (const phase of state.phases) {
    const item = progress.querySelector(`[data-phase="${phase.name}"]`);
    item.classList.toggle("pw-phases__item--done", phase.done);
    item.classList.toggle("pw-phases__item--current", phase.current);
    if (phase.current) {
      item.setAttribute("aria-current", "step");
    } else {
      item.removeAttribute("aria-current");
    }
  }
}

/** What another copy of the page tells. */
function state(copy) {
  const items = [...copy.querySelectorAll("[data-phase]")];
  return {
    text: copy.querySelector(".pw-progress__text").textContent,
    percent: copy.querySelector("progress").getAttribute("value"),
    phases: items.map((item) => ({
      name: item.dataset.phase,
      done: item.classList.contains("pw-phases__item--done"),
      current: item.hasAttribute("aria-current"),
    })),
  };
}

/** Looks at the page; it is over when the page has no progress any more. */
async function look() {
  const answer = await ask(location.href, { retry: look });
  if (!answer) {
    lookSoon();
    return;
  }
  const copy = await page(answer);
  const now = copy.querySelector(".pw-progress");
  if (now) {
    show(state(now));
    lookSoon();
  } else {
    end(copy);
  }
}

let next;
function lookSoon() {
  clearTimeout(next);
  next = setTimeout(look, BETWEEN_LOOKS);
}

function end(copy) {
  clearTimeout(next);
  document.title = copy.title;
  replaceContent(document.querySelector("main"), copy.querySelector("main").childNodes);
}

function follow() {
  const stream = new EventSource(progress.dataset.stream);
  stream.addEventListener("voortgang", (event) => {
    const told = JSON.parse(event.data);
    show(told);
    if (told.ended) {
      stream.close();
      look();
    }
  });
  // A browser asks again by itself where the line broke, and never after another answer than 200.
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) {
      look();
    }
  });
  addEventListener("pagehide", () => stream.close());
}

if (progress?.dataset.stream) {
  follow();
} else if (progress) {
  lookSoon();
}
