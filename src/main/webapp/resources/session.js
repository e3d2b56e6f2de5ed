// Tells that the session is about to end, five minutes before, and lets one stay.
const notice = document.querySelector(".pw-session");
const BEFORE_MINUTES = 5;
const MINUTE = 60_000;

function wait() {
  notice.hidden = true;
  setTimeout(
    () => {
      notice.hidden = false;
    },
    (Number(notice.dataset.minutes) - BEFORE_MINUTES) * MINUTE,
  );
}

notice.querySelector("button").addEventListener("click", async () => {
  const answer = await fetch("/ui/mijn-account", { redirect: "manual" });
  if (answer.ok) {
    wait();
  } else {
    location.assign("/ui/aanmelden");
  }
});

wait();
