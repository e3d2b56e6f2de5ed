// Finds municipalities while one types, and draws the chosen area while one picks.
import { ask, page, replaceContent } from "./server.js";

const form = document.querySelector(".pw-area");
const picture = document.getElementById("beeld");
const address = document.querySelector("[data-picture]").dataset.picture;
const search = form.querySelector(".pw-picker__search");
const field = search.querySelector("input");
const items = [...form.querySelectorAll(".pw-picker__list > li")];
const count = form.querySelector(".pw-picker__count");
const PAUSE = 300;

function plain(text) {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();
}

const names = items.map((item) => plain(item.textContent));

function find() {
  const wanted = plain(field.value.trim());
  items.forEach((item, i) => {
    item.hidden = !names[i].includes(wanted);
  });
  tell();
}

function tell() {
  const found = items.filter((item) => !item.hidden).length;
  const chosen = items.filter((item) => item.querySelector("input").checked).length;
  count.textContent =
    found === 0
      ? count.dataset.none
      : count.dataset.many.replace("{0}", found).replace("{1}", chosen);
}

let asked = 0;
async function draw() {
  const mine = ++asked;
  const answer = await ask(address, { fields: new FormData(form), retry: draw });
  if (answer && mine === asked) {
    replaceContent(picture, (await page(answer)).body.childNodes);
  }
}

let pause;
function drawSoon() {
  tell();
  clearTimeout(pause);
  pause = setTimeout(draw, PAUSE);
}

search.hidden = false;
form.querySelector('button[value="tonen"]').hidden = true;
field.addEventListener("input", find);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
  }
});
form.querySelector(".pw-picker__list").addEventListener("change", drawSoon);
form.querySelector("#postcodes").addEventListener("input", drawSoon);
tell();
