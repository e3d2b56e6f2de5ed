// Draws the chosen area while one picks.
const form = document.querySelector(".pw-area");
const picture = document.getElementById("beeld");
const address = document.querySelector("[data-picture]").dataset.picture;
const PAUSE = 300;

let asked = 0;
async function draw() {
  const mine = ++asked;
  const answer = await fetch(address, {
    method: "POST",
    body: new URLSearchParams(new FormData(form)),
    headers: { Accept: "text/html" },
  });
  const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && mine === asked) {
    picture.replaceChildren(...drawn.body.childNodes);
  }
}

let pause;
function drawSoon() {
  clearTimeout(pause);
  pause = setTimeout(draw, PAUSE);
}

form.querySelector('button[value="tonen"]').hidden = true;
form.querySelector(".pw-picker__list").addEventListener("change", drawSoon);
form.querySelector("#postcodes").addEventListener("input", drawSoon);
form.elements.kaart.addEventListener("change", draw);
