/** Names for pictures that come without a telling one, so that two pasted in a row can be told apart. */

/** Browsers call every pasted picture `image.png`. */
const nameless = new Set(['', 'image', 'image.png', 'image.jpg', 'image.jpeg', 'blob', 'unnamed.png']);

/**
 * The file's own name where it has one, else `<base> 14.03.21.png` after the time of day; numbered where it is taken.
 * No colons: they cannot stand in a file name on Windows.
 */
export function pictureName(file: Pick<File, 'name' | 'type'>, base: string, taken: ReadonlySet<string>, now: Date) {
  const name = nameless.has(file.name.toLowerCase()) ? `${base} ${timeOfDay(now)}.${extension(file.type)}` : file.name;
  return unique(name, taken);
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const tail = dot > 0 ? name.slice(dot) : '';
  for (let number = 2; ; number += 1) {
    const numbered = `${stem} (${number})${tail}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function timeOfDay(now: Date): string {
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join('.');
}

function extension(type: string): string {
  const subtype = type.split('/')[1] ?? 'png';
  return subtype === 'jpeg' ? 'jpg' : subtype;
}
