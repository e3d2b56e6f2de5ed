// Shows what a chosen member file holds and how much of it was sent. Without script the form works
// by itself, and asks for the file again where something has to be chosen.
const QUARTER = 25;
const SHOWN = 5;

/** A postcode, a date or a number: no name of a column. */
const DATA = /\d{4}|^\s*\d+\s*$/;

/** As much of a text as tells what stands in a column, and not what. */
function masked(cell) {
  return cell.replace(/[^\s]+/g, (word) => {
    const shown = Math.floor(word.length / 2);
    return word.slice(0, Math.min(shown, 2)) + "•".repeat(word.length - Math.min(shown, 2));
  });
}

async function preview(form, file) {
  const box = form.querySelector(".pw-upload__columns");
  const { firstRows } = await import(box.dataset.reader);
  const rows = await firstRows(file);
  const head = rows.findIndex((row) => row.filter((cell) => cell !== "").length > 1);
  if (head < 0 || rows[head].some((name) => DATA.test(name))) {
    return;
  }
  const names = new URLSearchParams(rows[head].map((name) => ["kolom", name]));
  names.append("_csrf", form.elements._csrf.value);
  const answer = await fetch(box.dataset.address, { method: "POST", body: names });
  const input = form.querySelector('input[type="file"]');
  if (answer.ok && input.files[0] === file) {
    const told = new DOMParser().parseFromString(await answer.text(), "text/html");
    box.replaceChildren(...told.body.childNodes);
    show(form.querySelector(".pw-upload__preview"), rows.slice(head, head + 1 + SHOWN));
  }
}

function show(box, rows) {
  const table = box.querySelector("table");
  table.querySelectorAll("tr").forEach((row) => row.remove());
  rows.forEach((cells, number) => {
    const row = table.insertRow();
    rows[0].forEach((_, column) => {
      const cell = document.createElement(number === 0 ? "th" : "td");
      if (number === 0) {
        cell.scope = "col";
      }
      cell.textContent = number === 0 ? cells[column] : masked(cells[column] ?? "");
      row.append(cell);
    });
  });
  box.hidden = false;
}

function watch(form) {
  const input = form.querySelector('input[type="file"]');
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

  // A file of which the beginning cannot be read here is read by the server.
  input.addEventListener("change", () => {
    form.querySelector(".pw-upload__columns").replaceChildren();
    form.querySelector(".pw-upload__preview").hidden = true;
    if (input.files.length) {
      preview(form, input.files[0]).catch(() => {});
    }
  });

  form.addEventListener("submit", (event) => {
    if (!input.files.length) {
      return;
    }
    event.preventDefault();
    told = 0;
    box.hidden = false;
    const file = input.files[0];
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", (part) => sent((100 * part.loaded) / part.total));
    request.addEventListener("load", () => answered(request, file));
    request.addEventListener("error", () => {
      status.textContent = box.dataset.broken;
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}

/** Shows the answer, and keeps the file chosen: it need not be looked up again for a change. */
function answered(request, file) {
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const form = page.querySelector(".pw-upload");
  if (!form && request.status < 300) {
    location.assign(request.responseURL);
    return;
  }
  document.title = page.title;
  document.querySelector("main").replaceWith(page.querySelector("main"));
  (document.querySelector(".pw-summary__title") ?? document.querySelector("#herkend"))?.focus();
  const shown = document.querySelector(".pw-upload");
  if (shown) {
    const chosen = new DataTransfer();
    chosen.items.add(file);
    shown.querySelector('input[type="file"]').files = chosen.files;
    watch(shown);
  }
}

watch(document.querySelector(".pw-upload"));
