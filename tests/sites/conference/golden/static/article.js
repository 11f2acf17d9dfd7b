"use strict";

// A card for each name in the text, and steps from mention to mention. Without this file the side column has the same
// facts, and its counts lead to the first mention.

{
  const article = document.querySelector("article");
  const text = article.querySelector(".text");
  // A mention leads to the entity's page or, in a long text, to its first mention: the two links of the entry.
  const entries = new Map(
    [...article.querySelectorAll(".entities li")].flatMap((entry) =>
      [...entry.querySelectorAll("a")].map((link) => [link.href, entry]),
    ),
  );
  const mentionsOf = (entry) => [...text.querySelectorAll("a.entity")].filter((link) => entries.get(link.href) === entry);

  // ---- Cards: beside the text on a wide screen, at the far edge of a narrow one.

  const card = element("span", [], { className: "card", id: "card" });
  let shown = null;
  let tapped = null;
  let timer = 0;

  function soon(act, delay) {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  }

  function show(link) {
    clearTimeout(timer);
    const entry = entries.get(link.href);
    if (!entry || link === shown) return;
    hide();
    shown = link;
    const { href, textContent: name } = entry.querySelector("a");
    const facts = [".role", ".where"].map((of) => entry.querySelector(of)?.textContent).filter(Boolean).join(" · ");
    card.replaceChildren(element("a", element("bdi", name), { href }), element("span", facts));
    if ("names" in article.dataset && location.protocol !== "file:") card.append(archiveLine(name, href));
    const place = link.getBoundingClientRect();
    card.classList.toggle("above", place.bottom > innerHeight / 2);
    card.style.setProperty("--line", `${place.top - article.getBoundingClientRect().top}px`);
    card.style.setProperty("--side", `${article.querySelector(".side").offsetWidth}px`);
    link.setAttribute("aria-describedby", "card");
    link.after(card);
  }

  function hide() {
    const link = shown;
    shown = null; // first: a card that has the focus loses it by going, which is heard below
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    card.remove();
  }

  function archiveLine(name, href) {
    const line = element("span", "\u00a0"); // keeps its place until the answer comes
    const shelf = shelfFor(name);
    if (shelf) namesOn(shelf).then((rows) => {
      const row = rows.find(([, file]) => new URL(file, root).href === href);
      if (row) line.textContent = `In ${counted(row[2], "article", "articles")}${period(row)}`;
    });
    return line;
  }

  function period([, , , first, last]) {
    if (!first) return "";
    return first === last ? `, ${dayOf(first)}` : `, ${dayOf(first)} to ${dayOf(last)}`;
  }

  function dismiss() {
    const link = shown;
    const within = card.contains(document.activeElement);
    hide();
    if (within) link.focus();
    hide();
  }

  const linkAt = (event) => event.target.closest?.("a.entity");

  text.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    if (event.target.closest(".card")) clearTimeout(timer);
    else if (linkAt(event)) soon(() => show(linkAt(event)), 150);
  });
  text.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "touch" && event.target.closest("a.entity, .card")) soon(hide, 500);
  });
  text.addEventListener("focusin", (event) => linkAt(event)?.matches(":focus-visible") && show(linkAt(event)));
  text.addEventListener("focusout", (event) => {
    if (shown && event.relatedTarget !== shown && !card.contains(event.relatedTarget)) hide();
  });
  text.addEventListener("pointerdown", (event) => {
    tapped = event.pointerType === "touch" && linkAt(event) !== shown ? linkAt(event) : null;
  });
  text.addEventListener("click", (event) => {
    if (!tapped || tapped !== linkAt(event)) return;
    event.preventDefault();
    show(tapped);
  });
  document.addEventListener("pointerdown", (event) => event.target.closest("a.entity, .card") || hide());

  // ---- Steps: a bar at the foot of the window, with the name, the place among its mentions and two buttons.

  const place = element("span", [], { role: "status" });
  const name = element("bdi", []);
  const back = element("button", "‹", { type: "button", ariaLabel: "Previous mention" });
  const forth = element("button", "›", { type: "button", ariaLabel: "Next mention" });
  const close = element("button", "×", { type: "button", ariaLabel: "Stop stepping" });
  const bar = element("div", [name, place, back, forth, close], { className: "steps", role: "group", hidden: true });
  let mentions = [];
  let current = 0;
  article.after(bar);

  function step(number) {
    mentions[current]?.removeAttribute("aria-current");
    current = (number + mentions.length) % mentions.length;
    mentions[current].setAttribute("aria-current", "true");
    mentions[current].scrollIntoView({ block: "center" });
    place.textContent = `${current + 1} of ${mentions.length}`;
  }

  function stop() {
    bar.hidden = true;
    mentions[current].removeAttribute("aria-current");
    mentions[current].focus({ preventScroll: true });
    hide();
  }

  article.addEventListener("click", (event) => {
    const count = event.target.closest(".entities a.where");
    if (!count) return;
    event.preventDefault();
    hide();
    mentions[current]?.removeAttribute("aria-current");
    mentions = mentionsOf(count.parentElement);
    name.textContent = count.parentElement.querySelector("a").textContent;
    bar.ariaLabel = `Mentions of ${name.textContent}`;
    bar.hidden = false;
    step(0);
    forth.focus();
  });
  back.addEventListener("click", () => step(current - 1));
  forth.addEventListener("click", () => step(current + 1));
  close.addEventListener("click", stop);

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (shown) dismiss();
      else if (!bar.hidden) stop();
    } else if (bar.contains(event.target) && event.key === "ArrowLeft") step(current - 1);
    else if (bar.contains(event.target) && event.key === "ArrowRight") step(current + 1);
  });
}
