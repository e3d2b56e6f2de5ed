// Follows another segment through the report without loading the page anew.
import { ask, page, replaceContent } from "./server.js";

const list = document.querySelector(".pw-segments");
const PARTS = ["#gevolgd", ".pw-segments"];
let asked = 0;
let shown = here();

/** The page without the place in it. */
function here() {
  return location.pathname + location.search;
}

async function follow(address) {
  const mine = ++asked;
  const answer = await ask(address, { retry: () => follow(address) });
  if (!answer) {
    return false;
  }
  const copy = await page(answer);
  if (mine !== asked) {
    return false;
  }
  show(copy);
  return true;
}

function show(copy) {
  const opened = [...document.querySelectorAll("#gevolgd details")].map((one) => one.open);
  PARTS.forEach((part) => {
    replaceContent(document.querySelector(part), copy.querySelector(part).childNodes);
  });
  const details = [...document.querySelectorAll("#gevolgd details")];
  const before = details.length - opened.length;
  details.forEach((one, i) => {
    if (i >= before && before >= 0) {
      one.open = opened[i - before];
    }
  });
  document.querySelector("[data-follow]").textContent =
    copy.querySelector("[data-follow]").textContent;
  document.dispatchEvent(new Event("report-changed"));
}

list.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-segment]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const { href } = link;
  if (await follow(href)) {
    history.pushState(null, "", href);
    shown = here();
  }
});

// A jump within the page is no other page.
addEventListener("popstate", async () => {
  if (here() !== shown && (await follow(location.href))) {
    shown = here();
  }
});
