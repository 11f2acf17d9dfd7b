"use strict";

// Names of people and countries, by the first two letters of each of their words: data/names/ma.json has every name with
// a word that begins with "ma". A row is [name, file, articles, first seen, last seen, role, other words].

const root = new URL("..", document.currentScript.src);
const shelves = new Map();

const wordsOf = (text) =>
  text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];

function shelfOf(word) {
  const letters = [...word].slice(0, 2);
  const key = letters.join("");
  if (letters.length < 2 || /^[a-z0-9]+$/.test(key)) return key;
  return letters.map((letter) => letter.codePointAt(0).toString(16)).join("-");
}

// That of the first word of more than one letter, as the others may have none.
const shelfFor = (text) => shelfOf(wordsOf(text).find((word) => [...word].length > 1) ?? "");

function namesOn(shelf) {
  const load = async () => (await fetch(new URL(`data/names/${shelf}.json`, root))).json();
  const lose = () => {
    shelves.delete(shelf); // to be asked for again
    return [];
  };
  if (!shelves.has(shelf)) shelves.set(shelf, load().catch(lose));
  return shelves.get(shelf);
}

const counted = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function dayOf(date) {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[month - 1]} ${year}`;
}

function element(name, content, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...[content].flat());
  return made;
}
