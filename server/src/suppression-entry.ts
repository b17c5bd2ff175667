import fs from 'node:fs';
import path from 'node:path';
import { modify } from 'jsonc-parser';
import { REASON_PLACEHOLDER } from '../../rules/src/hosts/node';
import type { PlaceholderEdit } from './disable-comment';
import { lineEndOf } from './lines';

const OWN_CONFIG = 'gc25.config.json';

/** The configuration that an entry for a file belongs in. */
export interface EntryTarget {
  /** Absolute path. */
  readonly file: string;
  /** Undefined when the file is still to be made. */
  readonly text?: string;
  /** Keys that lead to the list of entries. */
  readonly keys: readonly string[];
  /** Path of the checked file as the entry names it. */
  readonly name: string;
}

const readFile = (file: string): string | undefined => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** The nearest configuration of gc25's own from a file up to its workspace folder; a new one in that folder when there is none. */
export function findEntryTarget(file: string, folder: string): EntryTarget {
  const named = (config: string): string => path.relative(path.dirname(config), file).replaceAll('\\', '/');
  for (let here = path.dirname(file);; here = path.dirname(here)) {
    const own = path.join(here, OWN_CONFIG);
    const text = readFile(own);
    if (text !== undefined) return { file: own, text, keys: ['suppressions'], name: named(own) };
    const manifest = path.join(here, 'package.json');
    const manifestText = readFile(manifest);
    if (manifestText !== undefined && hasOwnPart(manifestText))
      return { file: manifest, text: manifestText, keys: ['gc25', 'suppressions'], name: named(manifest) };
    if (here === folder || here === path.dirname(here)) break;
  }
  const made = path.join(folder, OWN_CONFIG);
  return { file: made, keys: ['suppressions'], name: named(made) };
}

function hasOwnPart(manifest: string): boolean {
  try {
    return typeof (JSON.parse(manifest) as { gc25?: unknown } | null)?.gc25 === 'object';
  } catch {
    return false;
  }
}

/** Edits of the configuration that add an entry with room for the reason; what is there, comments included, stays. */
export function getEntryEdits({ text, keys, name }: EntryTarget, ruleId: string): PlaceholderEdit[] {
  const entry = { file: name, rule: ruleId, reason: REASON_PLACEHOLDER };
  if (text === undefined) return [withPlaceholder([0, 0], `${JSON.stringify({ suppressions: [entry] }, undefined, 2)}\n`)];
  const indent = /\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: lineEndOf(text),
  };
  return modify(text, [...keys, -1], entry, { formattingOptions, isArrayInsertion: true }).map(({ offset, length, content }) =>
    withPlaceholder([offset, offset + length], content)
  );
}

function withPlaceholder(range: readonly [number, number], text: string): PlaceholderEdit {
  const at = text.lastIndexOf(`"${REASON_PLACEHOLDER}"`) + 1;
  return at > 0 ? { range, text, placeholder: [at, at + REASON_PLACEHOLDER.length] } : { range, text };
}
