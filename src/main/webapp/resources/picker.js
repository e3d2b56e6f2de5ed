// Finds municipalities while one types, and keeps the list of those that are chosen.
const picker = document.querySelector(".pw-picker");
const field = picker.querySelector("#gemeente-zoek");
const list = picker.querySelector(".pw-picker__list");
const items = [...list.children];
const status = picker.querySelector(".pw-picker__count");
const chosen = picker.querySelector(".pw-picker__chosen");
const province = picker.querySelector(".pw-picker__province");
const PROVINCE_LETTERS = 3;

// The same as PlaceSearch does on the server: plain words, joined for comparing.
function plain(text) {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'\u2018\u2019\u02bc`\u00b4]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function joined(words) {
  return words.replaceAll(" ", "");
}

function rankOf(name, wanted) {
  const whole = joined(name);
  if (whole === wanted) {
    return 0;
  }
  if (whole.startsWith(wanted)) {
    return 1;
  }
  const words = name.split(" ");
  if (words.some((_, i) => words.slice(i).join("").startsWith(wanted))) {
    return 2;
  }
  return whole.includes(wanted) ? 3 : Infinity;
}

function rank(item, wanted) {
  const best = Math.min(...item.dataset.names.split("|").map((name) => rankOf(name, wanted)));
  const ofProvince =
    wanted.length >= PROVINCE_LETTERS &&
    item.dataset.provinces.split("|").some((name) => joined(name).startsWith(wanted));
  return best === Infinity && ofProvince ? 4 : best;
}

// A count in words, from a pattern with a choice such as "{0,choice,0#none|1#one|1<{0} of them}".
function say(pattern, ...values) {
  const choice = pattern.match(/^\{(\d),choice,(.*)\}$/s);
  const words = choice ? pick(choice[2].split("|"), values[choice[1]]) : pattern;
  return words.replace(/\{(\d)\}/g, (_, i) =>
    typeof values[i] === "number"
      ? values[i].toLocaleString(document.documentElement.lang)
      : values[i],
  );
}

function pick(branches, value) {
  const holds = (branch) => {
    const [, limit, sign] = branch.match(/^(\d+)([#<])/);
    return sign === "#" ? value >= Number(limit) : value > Number(limit);
  };
  return (branches.findLast(holds) ?? branches[0]).replace(/^\d+[#<]/, "");
}

function boxOf(item) {
  return item.querySelector("input");
}

function tell(before = "") {
  const found = items.filter((item) => !item.hidden).length;
  const count = items.filter((item) => boxOf(item).checked).length;
  status.textContent = `${before} ${say(status.dataset.found, found, count)}`.trim();
}

function find() {
  const wanted = joined(plain(field.value));
  const ranks = new Map(items.map((item) => [item, rank(item, wanted)]));
  items.forEach((item) => {
    item.hidden = ranks.get(item) === Infinity;
  });
  list.append(...items.toSorted((a, b) => (wanted ? ranks.get(a) - ranks.get(b) || 0 : 0)));
  list.scrollTop = 0;
  tell();
}

function show() {
  const names = chosen.querySelector("ul");
  const pattern = chosen.querySelector("template").content.firstElementChild;
  const picked = items.filter((item) => boxOf(item).checked);
  const order = new Intl.Collator("nl");
  const lines = picked
    .map((item) => ({ code: boxOf(item).value, name: nameOf(item) }))
    .sort((a, b) => order.compare(a.name, b.name))
    .map(({ code, name }) => {
      const line = pattern.cloneNode(true);
      const button = line.querySelector("button");
      line.querySelector(".pw-chosen__name").textContent = name;
      button.value = code;
      button.lastElementChild.textContent = say(button.lastElementChild.textContent, name);
      return line;
    });
  names.replaceChildren(...lines);
  chosen.hidden = lines.length === 0;
}

function nameOf(item) {
  return item.querySelector("span").textContent;
}

// Tells the same event as a click of somebody would.
function choose(some, checked) {
  some.forEach((item) => {
    boxOf(item).checked = checked;
  });
  list.dispatchEvent(new Event("change"));
}

function remove(button) {
  const buttons = [...chosen.querySelectorAll(".pw-chosen__remove")];
  const at = buttons.indexOf(button);
  const item = items.find((one) => boxOf(one).value === button.value);
  choose([item], false);
  const left = [...chosen.querySelectorAll(".pw-chosen__remove")];
  (left[Math.min(at, left.length - 1)] ?? field).focus();
  tell(say(chosen.dataset.removed, nameOf(item)));
}

picker.querySelector('button[value="zoeken"]').hidden = true;
field.addEventListener("input", find);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
  }
});
list.addEventListener("change", () => {
  show();
  tell();
});
chosen.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) {
    return;
  }
  event.preventDefault();
  if (button.value === "leeg") {
    choose(items, false);
    field.focus();
    tell(chosen.dataset.cleared);
  } else {
    remove(button);
  }
});
province.querySelector("button").addEventListener("click", (event) => {
  event.preventDefault();
  const wanted = province.querySelector("select").value;
  choose(
    items.filter((item) => item.dataset.province === wanted),
    true,
  );
  tell(say(province.dataset.added, wanted));
});
if (items.length > 0) {
  show();
  tell();
}
