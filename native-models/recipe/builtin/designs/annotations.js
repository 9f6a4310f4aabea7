// What is written on the page and what its elements say of it, in CSS pixels:
// `elements`: those with `data-` attributes, in document order: {data, box: [left, top, right, bottom]};
// `nodes`: the text nodes that can be seen: {elements: numbers of those around it, the nearest first, ink, ground, whole: whether
// all of its characters can be seen};
// `characters`: those that can be seen, in document order, as `char_boxes.js` lists them, with the number of their node:
// [code point, centre x, line y, font size, word start, left, right, node]. "Word start" is 1 where white space stands before.
(async () => {
  await document.fonts.ready;
  const canvas = document.createElement("canvas").getContext("2d");
  const ascents = new Map();
  const ascentOf = (style) => {
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (!ascents.has(font)) {
      canvas.font = font;
      ascents.set(font, canvas.measureText("x").fontBoundingBoxAscent);
    }
    return ascents.get(font);
  };

  const window_ = { left: 0, right: innerWidth, top: 0, bottom: innerHeight };
  const clips = new Map();
  const clipOf = (element) => {
    if (element === null || element === document.body || element === document.documentElement) return window_;
    if (!clips.has(element)) {
      const outer = clipOf(element.parentElement);
      const own = element.getBoundingClientRect();
      const clip =
        getComputedStyle(element).overflow === "visible"
          ? outer
          : {
              left: Math.max(outer.left, own.left),
              right: Math.min(outer.right, own.right),
              top: Math.max(outer.top, own.top),
              bottom: Math.min(outer.bottom, own.bottom),
            };
      clips.set(element, clip);
    }
    return clips.get(element);
  };

  const colourOf = (css) => {
    const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return { rgb: [red / 255, green / 255, blue / 255], alpha };
  };
  const paperOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { rgb, alpha } = colourOf(getComputedStyle(at).backgroundColor);
      if (alpha > 0.5) return rgb;
    }
    return [1, 1, 1];
  };
  // A dialog lies over what stands below it; what dims a page hides nothing.
  const isCovered = (element, x, y) => {
    for (let at = document.elementFromPoint(x, y); at && !at.contains(element); at = at.parentElement) {
      if (element.contains(at)) return false;
      if (colourOf(getComputedStyle(at).backgroundColor).alpha > 0.9) return true;
    }
    return false;
  };
  const drawn = (character, transform, startsWord) => {
    const upper = transform === "uppercase" || (transform === "capitalize" && startsWord);
    const other = upper ? character.toUpperCase() : transform === "lowercase" ? character.toLowerCase() : character;
    return (other.length === character.length ? other : character).codePointAt(0);
  };

  const elements = [...document.querySelectorAll("*")].filter((element) => Object.keys(element.dataset).length > 0);
  const numbers = new Map(elements.map((element, number) => [element, number]));
  const around = (element) => {
    const found = [];
    for (let at = element; at; at = at.parentElement) if (numbers.has(at)) found.push(numbers.get(at));
    return found;
  };

  const nodes = [];
  const characters = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (["STYLE", "SCRIPT", "TITLE"].includes(parent.tagName)) continue;
    const style = getComputedStyle(parent);
    const size = Number.parseFloat(style.fontSize);
    const clip = clipOf(parent);
    const isShown = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    let [gap, offset, all, seen] = [1, 0, 0, 0];
    for (const character of node.data) {
      range.setStart(node, offset);
      offset += character.length;
      range.setEnd(node, offset);
      if (/\s/u.test(character)) {
        gap = 1;
        continue;
      }
      const rect = range.getBoundingClientRect();
      all += 1;
      const x = (rect.left + rect.right) / 2;
      const y = rect.top + ascentOf(style) - 0.35 * size;
      const isOutside = rect.left < clip.left - 1 || rect.right > clip.right + 1 || y - 0.3 * size < clip.top || y + 0.3 * size > clip.bottom;
      if (!isShown || rect.width === 0 || isOutside || isCovered(parent, x, y)) continue;
      seen += 1;
      characters.push([drawn(character, style.textTransform, gap === 1), x, y, size, gap, rect.left, rect.right, nodes.length]);
      gap = 0;
    }
    if (seen > 0) nodes.push({ elements: around(parent), ink: colourOf(style.color).rgb, ground: paperOf(parent), whole: seen === all });
    else if (all > 0) {
      for (const number of around(parent)) elements[number].hidesText = true;
    }
  }
  return {
    nodes,
    characters,
    elements: elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const clip = clipOf(element.parentElement);
      const isInside = left > clip.left - 2 && right < clip.right + 2 && top > clip.top - 2 && bottom < clip.bottom + 2;
      return { data: { ...element.dataset }, box: [left, top, right, bottom], whole: isInside && !element.hidesText };
    }),
  };
})()
