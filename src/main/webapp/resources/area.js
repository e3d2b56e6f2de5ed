// Finds municipalities while one types, shows those that are chosen, and draws their area.
import { ask, page, replaceContent } from "./server.js";
import { find, plain } from "./places.js";

const form = document.querySelector(".pw-area");
const picture = document.getElementById("beeld");
const address = document.querySelector("[data-picture]").dataset.picture;
const search = form.querySelector(".pw-picker__search");
const field = search.querySelector("input");
const list = form.querySelector(".pw-picker__list");
const count = form.querySelector(".pw-picker__count");
const chosenList = form.querySelector(".pw-picker__chosen");
const province = form.querySelector("#provincie");
const PAUSE = 300;

const places = [...list.children].map((item) => ({
  item,
  box: item.querySelector("input"),
  name: item.querySelector("span").textContent,
  province: item.dataset.province,
  names: item.dataset.names.split("|").map(plain),
  provinces: item.dataset.provinces.split("|").map(plain),
}));

let found = places;
function look() {
  found = find(places, field.value);
  const held = document.activeElement;
  list.replaceChildren(...found.map((place) => place.item));
  if (held !== document.activeElement && held.isConnected) {
    held.focus();
  }
  tell();
}

function tell() {
  const { one, many, none } = count.dataset;
  const chosen = places.filter((place) => place.box.checked).length;
  const words = found.length === 0 ? none : found.length === 1 ? one : many;
  count.textContent = words.replace("{0}", found.length).replace("{1}", chosen);
}

function showChosen() {
  const items = places
    .filter((place) => place.box.checked)
    .map((place) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pw-picker__remove";
      button.textContent = place.name;
      const note = document.createElement("span");
      note.className = "pw-visually-hidden";
      note.textContent = ` ${chosenList.dataset.remove}`;
      button.append(note);
      button.addEventListener("click", () => remove(place));
      item.append(button);
      return item;
    });
  chosenList.replaceChildren(...items);
  chosenList.hidden = items.length === 0;
}

/** The focus goes to the next that is chosen, or back to the search. */
function remove(place) {
  const at = places.filter((one) => one.box.checked).indexOf(place);
  place.box.checked = false;
  changed();
  const left = chosenList.querySelectorAll("button");
  (left[Math.min(at, left.length - 1)] ?? field).focus();
}

/** What is not found now stays chosen, and is sent. */
function keepSent() {
  list.append(...places.filter((place) => !found.includes(place)).map((place) => place.item));
}

let asked = 0;
async function draw() {
  const mine = ++asked;
  const answer = await ask(address, { fields: fields(), retry: draw });
  if (answer && mine === asked) {
    replaceContent(picture, (await page(answer)).body.childNodes);
  }
}

/** Also of municipalities that are not in sight. */
function fields() {
  const all = new FormData(form);
  all.delete("gemeente");
  places.filter((place) => place.box.checked).forEach((p) => all.append("gemeente", p.box.value));
  return all;
}

let pause;
function changed() {
  tell();
  showChosen();
  clearTimeout(pause);
  pause = setTimeout(draw, PAUSE);
}

search.hidden = false;
form.querySelector('button[value="tonen"]').hidden = true;
field.addEventListener("input", look);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
  }
});
list.addEventListener("change", changed);
form.querySelector("#postcodes").addEventListener("input", changed);
form.querySelector('button[value="provincie"]')?.addEventListener("click", (event) => {
  event.preventDefault();
  places
    .filter((place) => place.province === province.value)
    .forEach((place) => {
      place.box.checked = true;
    });
  changed();
});
form.addEventListener("submit", keepSent);
tell();
showChosen();
