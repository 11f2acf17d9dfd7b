"use strict";

// A count of joint articles opens the newest of them; index.json beside the page has them all. The page can be printed.
{
  let record;

  const print = element("button", "Print", { type: "button", onclick: () => window.print() });
  document.querySelector(".ways").append(element("li", print));

  async function complete(details) {
    const more = details.querySelector(".more");
    if (!more) return;
    record ??= await fetch("index.json").then((answer) => answer.json()).catch(() => null); // to be asked for again
    if (!record) return;
    const { entity } = details.dataset;
    const both = record.appearances.filter((a) => a.people.includes(entity) || a.countries.includes(entity));
    details.querySelector("ul").replaceChildren(...both.map(item));
    more.remove();
  }

  function item({ headline, published, file }) {
    const when = published ? [element("time", dayOf(published), { dateTime: published }), " "] : [];
    return element("li", [...when, element("a", headline, { href: new URL(file, root).href, dir: "auto" })]);
  }

  if (location.protocol !== "file:") {
    for (const details of document.querySelectorAll(".joint details")) {
      details.addEventListener("toggle", () => complete(details));
    }
  }
}
