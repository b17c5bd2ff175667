/** How a script names something of another: it imports it alone, it also puts it into lists, or it does anything else with it. */
export type Naming = 'nothing' | 'imported' | 'listed' | 'used';

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/g;
const IMPORT = /^\s*import\s[^'";]*?\bfrom\s*['"][^'"\n]*['"]/gm;
/** It gives a page of Ionic 3 the name by which others open it. */
const NAMED_PAGE = /\bIonicPageModule\s*\.\s*forChild\(\s*[\w$]+[\s,]*\)/g;
const WORD = /[\w$]/;
const CLOSING = new Set([')', ']', '}']);
const OPENING = new Set(['(', '[', '{']);

/** What the text of a script does with a name. In a path, `./user-card`, a name is none. */
export function namingIn(text: string, name: string): Naming {
  const code = text.replace(COMMENT, ' ').replace(NAMED_PAGE, 'null');
  const isImported = (code.match(IMPORT) ?? []).some((statement) => placesOf(name, statement).length > 0);
  const rest = code.replace(IMPORT, ' ');
  const places = placesOf(name, rest);
  if (places.some((place) => !isListed(rest, place, name))) return 'used';
  if (places.length > 0) return 'listed';
  return isImported ? 'imported' : 'nothing';
}

/** Offsets of a name as a whole word, and not as part of a path. */
function placesOf(name: string, code: string): readonly number[] {
  const places: number[] = [];
  for (let at = code.indexOf(name); at >= 0; at = code.indexOf(name, at + name.length)) {
    const [before, after] = [code.charAt(at - 1), code.charAt(at + name.length)];
    if (!WORD.test(before) && before !== '/' && !WORD.test(after)) places.push(at);
  }
  return places;
}

/** Is it an entry of a list by itself: `declarations: [A, B]`? */
function isListed(code: string, place: number, name: string): boolean {
  const [before, after] = [code.slice(0, place).trimEnd().at(-1) ?? '', code.slice(place + name.length).trimStart().charAt(0)];
  return (before === '[' || before === ',') && (after === ']' || after === ',') && bracketAround(code, place) === '[';
}

/** The innermost bracket that is open at a place. */
function bracketAround(code: string, place: number): string | undefined {
  let closed = 0;
  for (let at = place - 1; at >= 0; at--) {
    const character = code.charAt(at);
    if (CLOSING.has(character)) closed++;
    else if (OPENING.has(character) && closed-- === 0) return character;
  }
  return undefined;
}
