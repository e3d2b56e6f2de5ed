// Follows a request by server-sent events; without script the page has a link to look again.
const progress = document.querySelector("[data-stream]");

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

if (progress) {
  const stream = new EventSource(progress.dataset.stream);
  stream.addEventListener("voortgang", (event) => {
    const state = JSON.parse(event.data);
    show(state);
    if (state.ended) {
      stream.close();
      location.reload();
    }
  });
  addEventListener("pagehide", () => stream.close());
}
