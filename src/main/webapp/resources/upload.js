// Shows what a chosen member file holds and how much of it was sent. Without script the form works
// by itself, and asks for the file again where something has to be chosen.
import { ask, page, tell, trouble } from "./server.js";

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
  const answer = await ask(box.dataset.address, { fields: names });
  const input = form.querySelector('input[type="file"]');
  if (answer && input.files[0] === file) {
    box.replaceChildren(...(await page(answer)).body.childNodes);
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

/** Says at the field of the file why it is not sent. */
function object(form, words) {
  const input = form.querySelector('input[type="file"]');
  const told = form.querySelector(".pw-upload__objection");
  told.textContent = words;
  told.hidden = words === "";
  input.toggleAttribute("aria-invalid", false);
  if (words) {
    input.setAttribute("aria-invalid", "true");
    input.focus();
  }
}

function watch(form) {
  const input = form.querySelector('input[type="file"]');
  const box = form.querySelector(".pw-upload__progress");
  const bar = box.querySelector("progress");
  const status = box.querySelector("[role='status']");
  const stop = box.querySelector("button");
  const largest = Number(box.dataset.largest);
  let told = 0;
  let request = null;

  function sent(percent) {
    bar.value = percent;
    const quarter = Math.floor(percent / QUARTER) * QUARTER;
    if (quarter > told) {
      told = quarter;
      status.textContent = quarter === 100 ? box.dataset.reading : quarter + box.dataset.sent;
    }
  }

  function ended(words) {
    request = null;
    stop.hidden = true;
    bar.hidden = true;
    status.textContent = words;
  }

  // A file of which the beginning cannot be read here is read by the server.
  input.addEventListener("change", () => {
    form.querySelector(".pw-upload__columns").replaceChildren();
    form.querySelector(".pw-upload__preview").hidden = true;
    object(form, input.files[0]?.size > largest ? box.dataset.large : "");
    if (input.files.length && input.files[0].size <= largest) {
      preview(form, input.files[0]).catch(() => {});
    }
  });

  stop.addEventListener("click", () => {
    request.abort();
    ended(box.dataset.stopped);
    form.querySelector('button[type="submit"]').focus();
  });

  form.addEventListener("submit", (event) => {
    if (!input.files.length) {
      return;
    }
    event.preventDefault();
    if (request) {
      return; // one at a time
    }
    const file = input.files[0];
    if (file.size > largest) {
      object(form, box.dataset.large);
      return;
    }
    object(form, "");
    told = 0;
    bar.value = 0;
    bar.hidden = false;
    stop.hidden = false;
    box.hidden = false;
    status.textContent = box.dataset.begun;
    request = new XMLHttpRequest();
    const mine = request;
    request.upload.addEventListener("progress", (part) => sent((100 * part.loaded) / part.total));
    request.addEventListener("load", () => {
      ended("");
      answered(mine, file, form);
    });
    request.addEventListener("error", () => {
      ended("");
      cutOff(form);
    });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}

/** The line broke; the page itself knows whether the file had come through before. */
async function cutOff(form) {
  const box = form.querySelector(".pw-upload__progress");
  const status = box.querySelector("[role='status']");
  const answer = await ask(form.action, { retry: () => cutOff(form) });
  if (!answer) {
    status.textContent = box.dataset.broken;
    return;
  }
  const copy = await page(answer);
  if (copy.querySelector(".pw-upload")?.dataset.accepted !== form.dataset.accepted) {
    location.assign(answer.url);
  } else {
    status.textContent = box.dataset.kept;
  }
}

/** Shows the answer, and keeps the file chosen: it need not be looked up again for a change. */
function answered(request, file, form) {
  const copy = new DOMParser().parseFromString(request.responseText, "text/html");
  const upload = copy.querySelector(".pw-upload");
  const kind = trouble(request.status, request.responseURL);
  if (kind && !upload) {
    tell(kind);
    const box = form.querySelector(".pw-upload__progress");
    if (kind === "large") {
      object(form, box.dataset.large);
    }
    return;
  }
  document.dispatchEvent(new Event("server-answered"));
  if (!upload) {
    location.assign(request.responseURL);
    return;
  }
  document.title = copy.title;
  document.querySelector("main").replaceWith(copy.querySelector("main"));
  const shown = document.querySelector(".pw-upload");
  if (shown) {
    const chosen = new DataTransfer();
    chosen.items.add(file);
    shown.querySelector('input[type="file"]').files = chosen.files;
    watch(shown);
  }
  (document.querySelector(".pw-summary__title") ?? document.querySelector("#herkend"))?.focus();
}

watch(document.querySelector(".pw-upload"));
