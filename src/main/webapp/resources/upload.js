// Shows how much of the member file was sent; without script the form works by itself.
const QUARTER = 25;

function watch(form) {
  const file = form.querySelector('input[type="file"]');
  const box = form.querySelector(".pw-upload__progress");
  const bar = box.querySelector("progress");
  const status = box.querySelector("[role='status']");
  let told = 0;

  function sent(percent) {
    bar.value = percent;
    const quarter = Math.floor(percent / QUARTER) * QUARTER;
    if (quarter > told) {
      told = quarter;
      status.textContent = quarter === 100 ? box.dataset.reading : quarter + box.dataset.sent;
    }
  }

  form.addEventListener("submit", (event) => {
    if (!file.files.length) {
      return;
    }
    event.preventDefault();
    told = 0;
    box.hidden = false;
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (part) => sent((100 * part.loaded) / part.total));
    request.addEventListener("load", () => answered(request));
    request.addEventListener("error", () => {
      status.textContent = box.dataset.broken;
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}

function answered(request) {
  if (request.status < 300) {
    location.assign(request.responseURL);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  document.title = page.title;
  document.querySelector("main").replaceWith(page.querySelector("main"));
  document.querySelector(".pw-summary__title")?.focus();
  const form = document.querySelector(".pw-upload");
  if (form) {
    watch(form);
  }
}

watch(document.querySelector(".pw-upload"));
