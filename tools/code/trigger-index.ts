import type { RuleMeta } from '../../rules/src/rule/meta';
import { strictId } from '../../rules/src/rule/trigger-index';
import { compileTriggers } from '../../rules/src/scan/compile-triggers';
import type { PackedIndex } from '../../rules/src/scan/rule-index';

const WIDTH = 130;

/** The index of the triggers of rules. */
export const indexOfRules = (metas: readonly RuleMeta[]): PackedIndex =>
  compileTriggers(Object.fromEntries(metas.flatMap(({ id, triggers, strictTriggers }) => [
    [id, triggers],
    ...(strictTriggers ? [[strictId(id), strictTriggers]] : []),
  ])));

/** Text as lines of script. */
function lined(text: string): string {
  const lines = Array.from({ length: Math.ceil(text.length / WIDTH) }, (_, i) => text.slice(i * WIDTH, (i + 1) * WIDTH));
  return `[\n${lines.map((line) => `    '${line.replace(/[\\']/g, '\\$&')}',\n`).join('')}  ].join('')`;
}

/** Source of generated/trigger-index.ts. */
export function triggerIndexText(metas: readonly RuleMeta[]): string {
  const { words, numbers, rules } = indexOfRules(metas);
  return [
    '// Written by `npm run update`.',
    "import type { PackedIndex } from '../scan/rule-index';",
    '',
    'export const triggerIndex: PackedIndex = {',
    '  words: {',
    `  alphabet: '${words.alphabet.replace(/[\\']/g, '\\$&')}',`,
    `  sizes: ${lined(words.sizes)},`,
    `  signs: ${lined(words.signs)},`,
    '  conditions: [',
    ...words.conditions.map((condition) => `    ${JSON.stringify(condition)},`),
    '  ],',
    `  hasNonAscii: ${words.hasNonAscii},`,
    '  },',
    `  numbers: ${lined(numbers)},`,
    '  rules: [',
    ...rules.map((rule) => `    '${rule}',`),
    '  ],',
    '};',
    '',
  ].join('\n');
}
