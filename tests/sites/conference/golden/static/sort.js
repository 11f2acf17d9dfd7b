"use strict";

// Tables of class "sortable" by a click on a heading. The heading with aria-sort says how the page came.
{
  const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

  // Days ("3 May 1933") and numbers ("1,964") as numbers, nothing as less than either; all else as text.
  function valueOf(cell) {
    const text = cell.textContent.trim();
    const [, day, month, year] = /^(\d+) (\w+) (\d+)$/.exec(text) ?? [];
    if (months.includes(month)) return year * 500 + months.indexOf(month) * 40 + Number(day);
    return text === "" ? -1 : /^[\d,]+$/.test(text) ? Number(text.replaceAll(",", "")) : text;
  }

  const compare = (a, b) => (typeof a === "string" ? a.localeCompare(b) : a - b);

  for (const table of document.querySelectorAll("table.sortable")) {
    const heads = [...table.tHead.rows[0].cells];
    const groups = [...table.tBodies].map((body) => [body, [...body.rows]]);
    const rows = [...table.querySelectorAll("tbody tr:not(.letter)")];
    if (!rows.length) continue;
    const came = heads.findIndex((head) => head.ariaSort);
    const upward = heads[came].ariaSort === "ascending";

    // The order in which a page comes is the editor's: names by surname, under their letters.
    function restore() {
      for (const [body, members] of groups) body.append(...members);
    }

    function sort(column, ascending) {
      for (const head of heads) head.removeAttribute("aria-sort");
      heads[column].ariaSort = ascending ? "ascending" : "descending";
      if (column === came && ascending === upward) return restore();
      const keys = new Map(rows.map((row, place) => [row, column === came && upward ? place : valueOf(row.cells[column])]));
      const sorted = [...rows].sort((a, b) => compare(keys.get(a), keys.get(b)) * (ascending ? 1 : -1));
      for (const [body] of groups) body.replaceChildren();
      groups[0][0].append(...sorted);
    }

    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.append(...head.childNodes);
      head.append(button);
      const textual = typeof valueOf(rows[0].cells[column]) === "string";
      button.addEventListener("click", () => sort(column, head.ariaSort ? head.ariaSort !== "ascending" : textual));
    });
  }
}
