import { isTriggerWord } from '../scan/triggers';
import { type Force, forcesOf, getFamily, getParagraph, isWithin, paragraphs, plannedRules } from '../gc25';
import { citableBy, composeMessage } from './report';
import type { RuleMeta } from './meta';
import type { RuleTriggers } from './rule-triggers';

const ID = /^(?:no|require|prefer)-[a-z]+(?:-[a-z]+)*$/;
const OPENING: Readonly<Record<string, string>> = { no: 'Disallow', require: 'Require', prefer: 'Prefer' };
/**
 * The Convention binds States; General Comment No. 25 is the Committee's authoritative, non-binding guidance and says that
 * businesses should respect children's rights (¶35). A finding is a prompt for review, so no message passes judgement.
 */
const VERDICT = /\b(?:violat\w*|breach\w*|illegal\w*|unlawful\w*|offen[cs]e\w*)\b/i;
const PARAGRAPH = /¶|\bparas?\b|\bparagraphs?\b|\bGC ?25\b/i;
const CAPITAL_START = /^[A-Z](?![A-Z\d])/;
const STOP_END = /[.!?:;]$/;
const MAX_MESSAGE = 160;
/** Verbs by the force they claim. */
const CLAIMS: readonly (readonly [Force, RegExp])[] = [
  ['prohibit', /\b(?:prohibit\w*|ban(?:s|ned)?|forbid\w*)\b/],
  ['require', /\b(?:requir\w*|must|demand\w*|oblig\w*)\b/],
  ['ensure', /\b(?:asks?|should|ensures?|calls? for|wants?)\b/],
  ['encourages', /\b(?:encourag\w*|promot(?:es?|ing)|recommend\w*)\b/],
  ['may', /\b(?:measures may|may be needed|considers?)\b/],
];
/** Verbs that open what a paragraph says. */
const OPENING_VERB = /^(?:asks|calls|describes|encourages|names|notes|says|warns) /;
/** A title without an object: a verb alone, or one that is followed by a pronoun or adverb. */
const NO_OBJECT = /^\w+(?: (?:off|on|out|up|away|in))?(?: (?:it|them|this|that|these|those|once|here|instead|first)\b.*)?(?: \(.*\))?$/;
/** A pronoun in a message, which a reader sees without the code: "Remove the attribute", not "Remove it". */
const PRONOUN = /\b(?:it|them|they|itself|themselves|these|those)\b/i;
/** Longer than most data, for the length of messages; keys that hold phrases or lists have their own. */
const SAMPLE_DATA: Readonly<Record<string, string>> = {
  says: 'requests background location',
  what: 'camera or microphone',
  names: 'phone, city, schoolName',
  window: '21:00–07:00',
  paragraph: '114',
};

function* sentenceFaults(where: string, text: string, startsWithCapital: boolean): Generator<string> {
  if (text.trim() === '') {
    yield `${where} is empty`;
    return;
  }
  if (text.includes('…')) yield `${where} is not written yet`;
  if (text.trim() !== text) yield `${where} has space around it`;
  if (STOP_END.test(text)) yield `${where} ends with a stop`;
  if (PARAGRAPH.test(text)) yield `${where} names a paragraph; numbers come from the metadata`;
  if (VERDICT.test(text)) yield `${where} passes judgement ("${VERDICT.exec(text)?.[0]}")`;
  if (startsWithCapital && !/^[A-Z{`"']/.test(text)) yield `${where} does not start with a capital`;
  if (!startsWithCapital && CAPITAL_START.test(text)) yield `${where} starts with a capital`;
}

/** The strongest force that the words of a help claim; "encourages States to prohibit" encourages. */
function claimOf(says: string): Force {
  if (says.startsWith('encourages ')) return 'encourages';
  return CLAIMS.find(([, verbs]) => verbs.test(says))?.[0] ?? 'describes';
}

function* helpFaults(meta: RuleMeta): Generator<string> {
  const cited = [meta.paragraphs.primary, ...meta.paragraphs.also];
  for (const id of Object.keys(meta.messages)) {
    for (const number of citableBy(meta, meta.messages[id])) {
      if (!cited.includes(number)) yield `messages.${id} cites ¶${number}, which is none of the rule's`;
      if (!meta.help[number]) yield `messages.${id} cites ¶${number}, for which there is no help`;
    }
  }
  for (const [number, help] of Object.entries(meta.help)) {
    const where = `help.${number}`;
    const paragraph = getParagraph(Number(number));
    if (!paragraph) {
      yield `${where} is of a paragraph that does not exist`;
      continue;
    }
    if (!OPENING_VERB.test(help.says)) yield `${where} does not open with a verb of saying`;
    if (help.says.includes('…')) yield `${where} is not written yet`;
    if (STOP_END.test(help.says)) yield `${where} ends with a stop`;
    if (!forcesOf(paragraph).includes(help.force))
      yield `${where} rests on "${help.force}", with which ¶${number} does not speak (${forcesOf(paragraph).join(', ')})`;
    else if (!isWithin(claimOf(help.says), help.force))
      yield `${where} claims "${claimOf(help.says)}", but the sentence it rests on is "${help.force}"`;
  }
}

/** A template with data of usual length. */
export const withSampleData = (template: string): string =>
  template.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, key: string) => SAMPLE_DATA[key] ?? 'sampleValue');

function* citationFaults(meta: RuleMeta): Generator<string> {
  const { primary, also } = meta.paragraphs;
  const cited = [primary, ...also];
  for (const number of cited) {
    const paragraph = getParagraph(number);
    if (!paragraph) yield `cites ¶${number}, which does not exist`;
    else if (paragraph.check.kind !== 'rules') yield `cites ¶${number}, which is marked as not for rules (${paragraph.check.kind})`;
  }
  if (new Set(cited).size < cited.length) yield 'cites a paragraph twice';
  const family = getFamily(meta.family);
  if (!family) yield `has the unknown family "${meta.family}"`;
  else if (!family.paragraphs.includes(primary))
    yield `has the primary paragraph ${primary}, which does not belong to the family "${meta.family}"`;
}

function* textFaults(meta: RuleMeta): Generator<string> {
  const [prefix] = meta.id.split('-');
  if (!ID.test(meta.id)) yield 'id is not kebab-case after "no-", "require-" or "prefer-"';
  else if (!meta.description.startsWith(`${OPENING[prefix]} `)) yield `description does not start with "${OPENING[prefix]}"`;
  yield* sentenceFaults('description', meta.description, true);
  if (Object.keys(meta.messages).length === 0) yield 'has no messages';
  for (const [id, message] of Object.entries(meta.messages)) {
    yield* sentenceFaults(`messages.${id}.seen`, message.seen, false);
    yield* sentenceFaults(`messages.${id}.advice`, message.advice, true);
    if (/\bmust\b/i.test(`${message.seen} ${message.advice}`)) yield `messages.${id} says "must", which only the text of a paragraph may`;
    const [pronoun] = PRONOUN.exec(`${message.seen} ${message.advice}`) ?? [];
    if (pronoun !== undefined) yield `messages.${id} says "${pronoun}"; name the thing ("Remove the attribute", not "Remove it")`;
    const { length } = withSampleData(composeMessage(meta, message));
    if (length > MAX_MESSAGE) yield `messages.${id} has ${length} characters with sample data, ${MAX_MESSAGE} at most`;
  }
  for (const id of meta.fixes ?? []) if (!(id in meta.suggestions)) yield `fixes names ${id}, which is no suggestion`;
  for (const [id, title] of Object.entries(meta.suggestions)) {
    yield* sentenceFaults(`suggestions.${id}`, title, true);
    if (NO_OBJECT.test(title)) yield `suggestions.${id} has no object ("Remove the loop", not "Remove it")`;
    if (id in meta.messages) yield `suggestions.${id} has the id of a message`;
  }
}

/** What is wrong with the triggers of a rule; empty when all is well. */
export function* triggerFaults({ always, strict = [], anyone = [] }: RuleTriggers): Generator<string> {
  const all = [...always, ...strict, ...anyone];
  if (all.length === 0) yield 'has no triggers';
  if (all.some((trigger) => trigger.length === 0)) yield 'has a trigger without word groups, which every text meets';
  for (const group of all.flat()) {
    if (group.length === 0) yield 'has an empty trigger group, which no text can meet';
    for (const word of group)
      if (!isTriggerWord(word)) yield `has the trigger "${word}", which is not plain ASCII of two characters or more`;
  }
}

function* settingFaults(meta: RuleMeta): Generator<string> {
  for (const [name, option] of Object.entries(meta.options)) {
    if (option.default === undefined) yield `options.${name} has no default`;
    if (Object.keys(option.schema).length === 0) yield `options.${name} has no schema`;
    yield* sentenceFaults(`options.${name}.description`, option.description, true);
  }
  if (meta.languages.length === 0) yield 'names no languages';
  if (!/^\d+\.\d+\.\d+$/.test(meta.since)) yield 'since is not a version';
  const { recommended, strict } = meta.severity;
  if (meta.confidence === 'low' && recommended !== 'off') yield 'is of low confidence but on in recommended';
  if (strict === 'off' && meta.replacedBy === undefined) yield 'is off in strict';
  if (recommended === 'error' && strict === 'warn') yield 'is milder in strict than in recommended';
  yield* measureFaults(meta);
}

/** The share of right findings below which a rule is none of `recommended`. */
const LEAST_RIGHT = 0.8;
/** Fewer findings are too few to make a build fail. */
const FEWEST_JUDGED = 10;

function* measureFaults({ measured, severity: { recommended } }: RuleMeta): Generator<string> {
  if (!measured) return;
  const { judged, right } = measured;
  if (judged < 1 || right < 0 || right > judged) yield 'measured holds no share';
  else if (right / judged < LEAST_RIGHT && recommended !== 'off') yield `is on in recommended with ${right} of ${judged} findings right`;
  else if (judged < FEWEST_JUDGED && recommended === 'error') yield `is an error in recommended with ${judged} findings judged`;
}

/** Paragraphs left to rules that no rule cites, written or planned. */
export function unansweredParagraphs(rules: readonly RuleMeta[]): number[] {
  const answered = new Set<number>([
    ...rules.flatMap((meta) => [meta.paragraphs.primary, ...meta.paragraphs.also]),
    ...Object.values(plannedRules).flatMap((rule) => rule.paragraphs),
  ]);
  return paragraphs.filter((paragraph) => paragraph.check.kind === 'rules' && !answered.has(paragraph.number)).map((paragraph) =>
    paragraph.number
  );
}

/**
 * Holds the metadata of all rules against the General Comment and the house style of messages. One line a fault,
 * beginning with the rule's id or the paragraph; empty when all is well.
 */
export function validateMeta(rules: readonly RuleMeta[]): string[] {
  const checks = [citationFaults, helpFaults, textFaults, settingFaults];
  const faults = rules.flatMap((meta) => checks.flatMap((check) => [...check(meta)].map((fault) => `${meta.id}: ${fault}`)));
  const ids = new Set(rules.map((meta) => meta.id));
  for (const [index, meta] of rules.entries()) {
    if (rules.findIndex((other) => other.id === meta.id) !== index) faults.push(`${meta.id}: the id is used twice`);
    if (meta.replacedBy !== undefined && !ids.has(meta.replacedBy)) faults.push(`${meta.id}: replacedBy names no rule`);
  }
  return [...faults, ...unansweredParagraphs(rules).map((number) => `¶${number}: no rule cites it and no reason says why`)];
}
