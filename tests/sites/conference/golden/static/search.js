"use strict";

// Names are suggested from their shelves (names.js); articles come from Pagefind's bundles, joined here: one a year, as
// the year was when it was last indexed, and one of the pages that came late. What is asked stands in the address.
{
  const form = document.querySelector("form.query");
  const status = document.querySelector("#status");
  const ways = status.nextElementSibling;
  const more = document.querySelector("#more");
  const list = { names: document.querySelector("#names"), articles: document.querySelector("#articles") };
  const years = [...form.year.options].map((option) => option.value).filter(Boolean);
  const engines = new Map();
  let lateOnes;
  let turn = 0;

  // ---- Asking

  function asked() {
    const fields = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
    return Object.fromEntries(fields.filter(([, value]) => value));
  }

  function restore() {
    const wanted = new URLSearchParams(location.search);
    for (const field of form.elements) if (field.name) field.value = wanted.get(field.name) ?? "";
  }

  async function answer() {
    const now = ++turn;
    const question = asked();
    const { q = "", kind = "", country, year } = question;
    history.replaceState(null, "", `?${new URLSearchParams(question)}`);
    const wanted = q || country || year;
    ways.hidden = Boolean(wanted);
    if (!wanted) return report("Type a word or a name, or choose a country or a year.", [], []);
    status.textContent = "Searching …";
    try {
      const names = q && kind !== "articles" ? await suggested(q, kind, begins) : [];
      if (now === turn) showNames(names);
      const articles = !kind || kind === "articles" ? await found(q, country, year) : [];
      const near = q && kind !== "articles" && !names.length && !articles.length ? await suggested(q, kind, isNear) : [];
      if (now !== turn) return;
      if (near.length) report("Nothing found. Names that are spelled much like it:", near, []);
      else report(summary(names.length, articles.length), names, articles);
    } catch {
      if (now === turn) lose();
    }
  }

  // What could not be loaded is asked for again with the next question.
  function lose() {
    lateOnes = null;
    engines.clear();
    fail("The search index could not be loaded. These lead to everything:");
  }

  function fail(message) {
    report(message, [], []);
    ways.hidden = false;
  }

  // ---- Finding

  // Names of which a word is `like` each that is asked for.
  async function suggested(q, kind, like) {
    const words = wordsOf(q);
    const shelf = shelfFor(q);
    if (!form.dataset.shelves.split(" ").includes(shelf)) return [];
    const matches = ([name, file, , , , , also]) => {
      const known = wordsOf(`${name} ${also}`);
      return file.startsWith(kind) && words.every((word) => known.some((other) => like(other, word)));
    };
    return (await namesOn(shelf)).filter(matches).slice(0, 8);
  }

  const begins = (other, word) => other.startsWith(word);
  const isNear = (other, word) => begins(other, word) || (word.length > 4 && distance(other, word) <= 2);

  // How many letters of one word must be put in, taken out or changed to make it the other (Levenshtein).
  function distance(one, other) {
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i += 1) {
      const above = row;
      row = [i];
      for (let j = 1; j <= other.length; j += 1) {
        row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] !== other[j - 1])));
      }
    }
    return row[other.length];
  }

  // With words, the best results come first; without, the newest: the others' order is that of their bundles, and those
  // that came late are put where they belong.
  async function found(q, country, year) {
    const late = await latePages();
    const engine = await engineFor(year ?? "", late);
    // Sorted results of joined bundles come interleaved; unsorted they come bundle by bundle, the newest year first.
    const sort = year && !q ? { date: "desc" } : {};
    const options = { filters: country ? { country } : {}, sort };
    const all = await engine.search(q || null, options);
    const { results, unknown } = await holding(q, all.results, (word) => engine.search(word, options));
    const doubtful = new Set(Object.values(late).flat());
    const plain = [];
    const newest = [];
    for (const result of results) {
      if (!doubtful.has(result.id)) plain.push(result);
      else {
        const page = await result.data();
        const [before, now] = late[page.raw_url.slice(1)] ?? [];
        if (result.id === before || (result.id === now && year && !isOf(year, page))) continue;
        if (result.id === now && !q) newest.push(page);
        else plain.push(result);
      }
    }
    return reading(unknown.length ? await beforeStumps(unknown, plain) : plain, newest.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1)));
  }

  // For a word that a bundle does not know, Pagefind takes the longest beginning of it that is a word: "no" for "nobodyxyz".
  // In quotation marks it takes the word alone, in all its forms: of the results, those that have each word so, and the
  // words that no article has, such as "norw", of which longer ones are found.
  async function holding(q, results, search) {
    const unknown = [];
    for (const word of /^".*"$/.test(q) ? [] : q.split(/\s+/).filter(Boolean)) {
      const ids = new Set((await search(`"${word}"`)).results.map((result) => result.id));
      if (ids.size) results = results.filter((result) => ids.has(result.id));
      else unknown.push(...wordsOf(word));
    }
    return { results, unknown };
  }

  // The results that come before the first with a mere beginning of one of the words: those have the least in common.
  async function beforeStumps(words, results) {
    const isLike = (part, word) => part.startsWith(word) || (word.startsWith(part) && part.length >= word.length / 2);
    const isOfStumps = ({ raw_content, locations }) => {
      const all = raw_content.split(raw_content.includes("\u200B") ? "\u200B" : /\s+/); // where Pagefind cut it
      const parts = locations.flatMap((place) => wordsOf(all[place] ?? ""));
      return !words.every((word) => parts.some((part) => isLike(part, word)));
    };
    const pages = await Promise.all(results.slice(0, 30).map((result) => result.data()));
    const first = pages.findIndex(isOfStumps);
    return first < 0 ? results : results.slice(0, first);
  }

  const dateOf = (page) => page.meta.date ?? "";
  const isOf = (year, { raw_url }) => raw_url.startsWith(`/articles/${year}/`);

  // Pages in the order of `results`, fetched as they are taken, with those of `newest` before what is older.
  function reading(results, newest) {
    let place = 0;
    async function take(number) {
      const next = await Promise.all(results.slice(place, place + number).map((result) => result.data()));
      const taken = [];
      while (taken.length < number && (next.length || newest.length)) {
        const late = newest.length && (!next.length || dateOf(newest[0]) >= dateOf(next[0]));
        if (!late) place += 1;
        taken.push((late ? newest : next).shift());
      }
      return taken;
    }
    return { length: results.length + newest.length, take };
  }

  // By path, the ids that a page has in its year's bundle, which has it as it was, and in the late one.
  function latePages() {
    return (lateOnes ??= fetch(new URL("search/late/pages.json", root)).then((answer) => answer.json()));
  }

  function engineFor(year, late) {
    if (!engines.has(year)) {
      const amended = Object.entries(late).some(([path, [, now]]) => now && (!year || path.startsWith(`articles/${year}/`)));
      engines.set(year, joined([...(year ? [year] : years), ...(amended ? ["late"] : [])]));
    }
    return engines.get(year);
  }

  async function joined([newest, ...others]) {
    const bundle = (year) => new URL(`search/${year}/`, root).pathname;
    const { createInstance } = await import(`${bundle("program")}pagefind.js`);
    const engine = createInstance({ basePath: bundle(newest), noWorker: true });
    await engine.init();
    await Promise.all(others.map((year) => engine.mergeIndex(bundle(year))));
    return engine;
  }

  // ---- Showing

  function summary(names, articles) {
    const parts = [names && counted(names, "name", "names"), articles && counted(articles, "article", "articles")];
    return parts.filter(Boolean).join(" and ") || "Nothing found.";
  }

  function report(message, names, articles) {
    status.textContent = message;
    showNames(names);
    list.articles.hidden = !articles.length;
    list.articles.querySelector("ol").replaceChildren();
    more.onclick = () => showMore(articles);
    if (articles.length) showMore(articles);
  }

  function showNames(names) {
    list.names.hidden = !names.length;
    list.names.querySelector("ul").replaceChildren(...names.map(nameItem));
  }

  function nameItem([name, file, articles, , , role]) {
    const link = element("a", element("bdi", name), { href: new URL(file, root).href });
    const what = role ? [element("span", role, { className: "role" }), " "] : [];
    return element("li", [link, " ", ...what, element("span", counted(articles, "article", "articles"), { className: "count" })]);
  }

  async function showMore(articles) {
    const now = turn;
    const shown = list.articles.querySelector("ol");
    more.disabled = true;
    const pages = await articles.take(10).catch(() => null);
    more.disabled = false;
    if (now !== turn) return;
    if (!pages) return lose();
    const items = pages.map(articleItem);
    const first = shown.children.length && items[0];
    shown.append(...items);
    more.hidden = shown.children.length >= articles.length;
    if (first) first.querySelector("a").focus();
  }

  function articleItem({ raw_url, meta, excerpt }) {
    const link = element("a", meta.title, { className: "headline", href: new URL(raw_url.slice(1), root).href, dir: "auto" });
    const when = meta.date ? [element("time", dayOf(meta.date), { dateTime: meta.date })] : [];
    return element("li", [...when, link, element("p", marked(beyond(meta.title, excerpt)), { className: "excerpt", dir: "auto" })]);
  }

  // The headline is a part of what Pagefind searches. Where an excerpt begins with words of it, they stand just above.
  function beyond(title, excerpt) {
    const plain = (text) => text.replace(/<\/?mark>/g, "").replace(/[^\p{L}\p{N} ]/gu, "");
    const words = excerpt.split(" ");
    const head = plain(title).split(" ");
    const isEndOfHead = (count) => head.slice(-count).join(" ") === plain(words.slice(0, count).join(" "));
    let repeated = Math.min(head.length, words.length);
    while (repeated && !isEndOfHead(repeated)) repeated -= 1;
    const rest = words.slice(repeated).join(" ");
    return `${repeated || /^\p{Lu}/u.test(plain(rest)) ? "" : "… "}${rest}${/[.?!”]$/.test(rest) ? "" : " …"}`;
  }

  // Pagefind writes <mark> around the words and &lt; for a smaller-than sign; nothing else of it is markup.
  function marked(excerpt) {
    const plain = (part) => part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    return excerpt.split(/<\/?mark>/).map((part, odd) => (odd % 2 ? element("mark", plain(part)) : plain(part)));
  }

  // ----

  if (location.protocol === "file:") {
    fail("Search needs a web server, for a browser reads no index from disk. These lead to everything:");
  } else {
    let timer = 0;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(answer, 200);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      answer();
    });
    addEventListener("popstate", () => {
      restore();
      answer();
    });
    restore();
    answer();
  }
}
