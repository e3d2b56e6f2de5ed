// Goes through the things of a figure one by one, by arrow keys, and tells each below the figure.
function steps(canvas) {
  const spots = [...canvas.querySelectorAll(".pw-spot")];
  const status = document.getElementById(`${canvas.dataset.spots}-status`);
  if (spots.length === 0 || canvas.dataset.ready) {
    return;
  }
  canvas.dataset.ready = "true";
  let at = 0;

  function tell(spot) {
    status.textContent = spot.getAttribute("aria-label");
  }

  function go(to) {
    spots[at].setAttribute("tabindex", "-1");
    at = (to + spots.length) % spots.length;
    spots[at].setAttribute("tabindex", "0");
    spots[at].focus();
  }

  const moves = {
    ArrowRight: () => at + 1,
    ArrowDown: () => at + 1,
    ArrowLeft: () => at - 1,
    ArrowUp: () => at - 1,
    Home: () => 0,
    End: () => spots.length - 1,
  };

  spots.forEach((spot, i) => {
    spot.setAttribute("tabindex", i === 0 ? "0" : "-1");
    spot.addEventListener("focus", () => tell(spot));
    spot.addEventListener("pointerenter", () => tell(spot));
    spot.addEventListener("click", () => go(i));
    spot.addEventListener("keydown", (event) => {
      if (moves[event.key]) {
        event.preventDefault();
        go(moves[event.key]());
      }
    });
  });
}

function all() {
  document.querySelectorAll("[data-spots]").forEach(steps);
}

document.addEventListener("report-changed", all);
all();
