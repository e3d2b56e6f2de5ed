// Finds places by what somebody types: the name itself first, then names that begin with it, words
// that begin with it, parts of names, and provinces; marks, spaces and capitals do not count.
const EXACT = 0;
const BEGINS = 1;
const WORD = 2;
const PART = 3;
const PROVINCE = 4;
const NOWHERE = 5;

/** Letters and digits of a text, with one space between words. */
export function plain(text) {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function rankOf(name, wanted) {
  if (name === wanted) {
    return EXACT;
  }
  if (name.startsWith(wanted)) {
    return BEGINS;
  }
  if (` ${name}`.includes(` ${wanted}`)) {
    return WORD;
  }
  return name.replaceAll(" ", "").includes(wanted.replaceAll(" ", "")) ? PART : NOWHERE;
}

/**
 * How near a place is to what was typed; the less the nearer. A place has its names and those of its
 * province, all plain.
 */
export function rank(place, wanted) {
  const near = Math.min(...place.names.map((name) => rankOf(name, wanted)));
  const around = place.provinces.some((name) => rankOf(name, wanted) <= WORD);
  return near === NOWHERE && around ? PROVINCE : near;
}

/** The places that are found, the nearest first; of equals in the order in which they came. */
export function find(places, typed) {
  const wanted = plain(typed);
  if (wanted === "") {
    return places;
  }
  return places
    .map((place, i) => ({ place, i, rank: rank(place, wanted) }))
    .filter((one) => one.rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map((one) => one.place);
}
