"use strict";
// The search of the pages of `make docs`. INDEX comes from index.js: [name, kind, page, summary] of every package and member.
// It is a script and no JSON file, because a page opened from disk may not read other files.

const MOST = 40;

/** The entries that hold every word of `query`, best first: the name itself, its last part, its start, elsewhere in it, in the summary. */
function find(query, index) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const whole = words.join(" ").replace(/\(\)$/, "");
  const found = [];
  index.forEach((entry, place) => {
    const name = entry[0].toLowerCase();
    const text = name + " " + entry[3].toLowerCase();
    if (!words.every((word) => text.includes(word.replace(/\(\)$/, "")))) return;
    const last = name.split(/[./]/).pop();
    const rank =
      name === whole ? 0 : last === whole ? 1 : last.startsWith(whole) ? 2 : name.includes(whole) ? 3 : 4;
    found.push([rank, name.length, place, entry]);
  });
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  return found.slice(0, MOST).map((item) => item[3]);
}

function show(query, list, root) {
  const found = find(query, INDEX);
  if (!found.length && query.trim()) {
    const item = document.createElement("li");
    item.textContent = "Nothing found";
    list.replaceChildren(item);
    return;
  }
  list.replaceChildren(
    ...found.map(([name, kind, page, summary]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = root + page;
      link.textContent = name;
      const rest = document.createElement("small");
      rest.textContent = ` ${kind} · ${summary}`;
      item.append(link, rest);
      return item;
    }),
  );
}

if (typeof document !== "undefined") {
  const box = document.getElementById("search");
  const list = document.getElementById("found");
  const root = document.body.dataset.root;
  box.addEventListener("input", () => show(box.value, list, root));
  box.addEventListener("keydown", (event) => {
    const first = list.querySelector("a");
    if (event.key === "Enter" && first) first.click();
    if (event.key === "Escape") {
      box.value = "";
      list.replaceChildren();
    }
  });
  // A link to a member of the same page only scrolls: the list must not stay in front of it.
  list.addEventListener("click", () => list.replaceChildren());
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== box) {
      event.preventDefault();
      box.focus();
    }
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    box.value = asked;
    show(asked, list, root);
  }
}
