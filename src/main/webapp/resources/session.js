// Tells that the session is about to end, five minutes before, and lets one stay; and that it ended.
import { ask } from "./server.js";

const notice = document.querySelector(".pw-session");
const text = notice.querySelector("p");
const stay = notice.querySelector("button");
const door = notice.querySelector("a");
const BEFORE_MINUTES = 5;
const MINUTE = 60_000;
const LOOK = 10_000;
const title = document.title;
let seen = Date.now();

function minutesLeft() {
  return Number(notice.dataset.minutes) - (Date.now() - seen) / MINUTE;
}

/** By the clock, for a timer stands still while a computer sleeps. */
function look() {
  const left = minutesLeft();
  const near = left <= BEFORE_MINUTES;
  const over = left <= 0;
  stay.hidden = over;
  door.hidden = !over;
  if (near && (notice.hidden || over !== (text.textContent === notice.dataset.over))) {
    text.textContent = over ? notice.dataset.over : notice.dataset.ends;
    notice.hidden = false;
  }
  document.title = near ? `${over ? notice.dataset.overTitle : notice.dataset.endsTitle} – ${title}` : title;
  if (!near) {
    notice.hidden = true;
  }
}

// What another tab asks keeps the session of this one alive, too.
const tabs = new BroadcastChannel("session");
tabs.addEventListener("message", () => answered());

function answered() {
  seen = Date.now();
  look();
}

stay.addEventListener("click", async () => {
  if (await ask("/ui/mijn-account")) {
    document.getElementById("inhoud").focus({ preventScroll: true });
  }
});

document.addEventListener("server-answered", () => {
  tabs.postMessage("answered");
  answered();
});
document.addEventListener("visibilitychange", look);
setInterval(look, LOOK);
tabs.postMessage("answered");
