// Follows another segment through the report without loading the page anew.
const list = document.querySelector(".pw-segments");
const PARTS = ["#gevolgd", ".pw-segments"];
let asked = 0;

async function follow(address) {
  const mine = ++asked;
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) {
    window.location.assign(address);
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) {
    return false;
  }
  show(page);
  return true;
}

function show(page) {
  const opened = [...document.querySelectorAll("#gevolgd details")].map((one) => one.open);
  PARTS.forEach((part) => {
    document.querySelector(part).replaceChildren(...page.querySelector(part).childNodes);
  });
  const details = [...document.querySelectorAll("#gevolgd details")];
  const before = details.length - opened.length;
  details.forEach((one, i) => {
    if (i >= before && before >= 0) {
      one.open = opened[i - before];
    }
  });
  document.querySelector("[data-follow]").textContent =
    page.querySelector("[data-follow]").textContent;
  document.dispatchEvent(new Event("report-changed"));
}

list.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-segment]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const { href } = link;
  const { segment } = link.dataset;
  if (await follow(href)) {
    window.history.pushState(null, "", href);
    [...list.querySelectorAll("a[data-segment]")]
      .find((one) => one.dataset.segment === segment)
      .focus();
  }
});

window.addEventListener("popstate", () => follow(window.location.href));
