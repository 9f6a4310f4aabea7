// The visible characters of the page, in document order: [code point, centre x, line y, font size, word start, left, right].
// Line y is 0.35 em above the baseline: the middle of capitals, the same for every character of a line in one font.
// "Word start" is 1 where white space stands before a character, or where another element ends at a distance: a word
// that is coloured in parts is one word.
(async () => {
  await document.fonts.ready;
  const canvas = document.createElement("canvas").getContext("2d");
  const fonts = new Map();
  const boxes = [];
  const clips = new Map();
  const clipOf = (element) => {
    if (element === null || element === document.body) return { left: 0, right: 1e9, top: 0, bottom: 1e9 };
    if (!clips.has(element)) {
      const { left, right, top, bottom } = clipOf(element.parentElement);
      const own = element.getBoundingClientRect();
      const visible = getComputedStyle(element).overflow === "visible";
      const clip = visible
        ? { left, right, top, bottom }
        : {
            left: Math.max(left, own.left),
            right: Math.min(right, own.right),
            top: Math.max(top, own.top),
            bottom: Math.min(bottom, own.bottom),
          };
      clips.set(element, clip);
    }
    return clips.get(element);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement);
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (!fonts.has(font)) {
      canvas.font = font;
      fonts.set(font, canvas.measureText("x").fontBoundingBoxAscent);
    }
    const size = Number.parseFloat(style.fontSize);
    const clip = clipOf(node.parentElement);
    let gap = 1;
    let isFirst = true;
    let offset = 0;
    for (const character of node.data) {
      range.setStart(node, offset);
      offset += character.length;
      range.setEnd(node, offset);
      if (/\s/u.test(character)) {
        gap = 1;
        isFirst = false;
        continue;
      }
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      const x = (rect.left + rect.right) / 2;
      const y = rect.top + fonts.get(font) - 0.35 * size;
      if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) continue;
      const before = boxes.at(-1);
      const touches = before && Math.abs(before[2] - y) < 0.3 * size && Math.abs(rect.left - before[6]) < 0.05 * size;
      if (isFirst && touches) gap = 0;
      boxes.push([character.codePointAt(0), x, y, size, gap, rect.left, rect.right]);
      gap = 0;
      isFirst = false;
    }
  }
  return boxes;
})()
