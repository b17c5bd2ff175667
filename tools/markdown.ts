/** Small pieces of Markdown for the generated pages. */

/** Text for a table cell or paragraph: nothing in it is read as HTML or ends the cell. Code between backticks stays. */
export const inline = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<>*_[\]]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|');

/** A message template for readers: `{{name}}` becomes *name*, or plain inside code. */
export const template = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1
      ? part.replace(/\{\{\s*(\w+)\s*\}\}/g, '$1').replaceAll('|', '\\|')
      : part.split(/(\{\{\s*\w+\s*\}\})/).map((piece) => (piece.startsWith('{{') ? `*${piece.slice(2, -2).trim()}*` : inline(piece)))
        .join(''))
    )
    .join('');

/** Cells must be ready-made Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A fenced block whose fence is longer than any in the code. */
export function fence(language: string, code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length));
  const ticks = '`'.repeat(Math.max(3, longest + 1));
  return `${ticks}${language}\n${code.replace(/^\n|\n\s*$/g, '')}\n${ticks}`;
}

export const code = (text: string): string => `\`${text}\``;

/** Blocks separated by empty lines, with one line end at the end. */
export const page = (...blocks: readonly (string | undefined)[]): string =>
  `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;

/** Says that a file is generated, in the words its readers need. */
export const GENERATED = '<!-- Written by `npm run update`; changes made here are lost. -->';
