// Enlarges and moves the map of the chosen area without loading the page anew.
const form = document.querySelector(".pw-area");
const picture = document.getElementById("beeld");
const KEYS = { "+": "in", "=": "in", "-": "out" };
let focused = "";

function look(button) {
  focused = button.dataset.step;
  picture.querySelector(".pw-figure__canvas svg").setAttribute("viewBox", button.dataset.view);
  form.elements.kaart.value = button.value;
  form.elements.kaart.dispatchEvent(new Event("change"));
}

picture.addEventListener("click", (event) => {
  const button = event.target.closest("[data-step]");
  if (button) {
    event.preventDefault();
    look(button);
  }
});

picture.addEventListener("keydown", (event) => {
  const step = KEYS[event.key];
  if (step && event.target.closest(".pw-figure__canvas, .pw-zoom")) {
    event.preventDefault();
    look(picture.querySelector(`[data-step="${step}"]`));
  }
});

function hint() {
  const status = document.getElementById("kaart-status");
  if (status) {
    status.textContent = status.dataset.hint;
  }
}

// Drawn anew: its spots are gone through again, and who pressed a button stays there.
new MutationObserver(() => {
  document.dispatchEvent(new Event("report-changed"));
  hint();
  if (focused && document.activeElement === document.body) {
    picture.querySelector(`[data-step="${focused}"]`)?.focus();
  }
  focused = "";
}).observe(picture, { childList: true });
hint();
