import assert from 'node:assert/strict';
import { type Act, actsOf, type Practice } from '../../../rules/src/facts/acts';
import { personalIn } from '../../../rules/src/facts/personal-data';
import { getApiPath } from '../../../rules/src/program/modules/api-path';
import { pathBehind } from '../../../rules/src/program/modules/path-behind';
import type { AstNode } from '../../../rules/src/program/syntax/ast';
import { sourcesOf } from '../../support/fact-sources';
import { mainOf, type ModuleTexts } from '../../support/module-project';

const practices: readonly Practice[] = ['log', 'store', 'address', 'send', 'measure', 'describe', 'prompt', 'publish', 'keep'];

/** `log(child.email) to others by summary` for every act of the main file that another file shows. */
function acts(texts: ModuleTexts): string {
  const file = mainOf(texts);
  const show = ({ practice, by, destination, payload, doubts }: Act): string => {
    const given = payload.map(({ node, part }) => `${part === 'value' ? '' : `${part} `}${file.getText(node)}`).join(', ');
    return `${practice}(${given}) to ${destination.name || destination.kind} by ${by}${doubts.length > 0 ? ` [${doubts.join(', ')}]` : ''}`;
  };
  return practices.flatMap((practice) => actsOf(practice, sourcesOf(file, 'main.tsx')))
    .filter(({ by }) => by !== 'name' && by !== 'own module').map(show).join('; ');
}

const rows: readonly (readonly [title: string, main: string, module: string, found: string])[] = [
  ['a request that logs its options', "import { load } from './a'; load(child.email)",
    'export async function load(init) { logger.info(init); const answer = await work(init); return answer.ok; }',
    'log(child.email) to a log by summary [logged aside]'],
  ['a report that does more than a log', "import { reportFault } from './a'; reportFault(child.email)",
    'export function reportFault(data) { counter.add(1); console.error(data); }', 'log(child.email) to a log by summary'],
  ['a logger by the name of its object', "import { appLogger } from './a'; appLogger.put(child.email)",
    'export const appLogger = { put(data) { counter.add(1); console.error(data); } };', 'log(child.email) to a log by summary'],
  ['a log under a condition, with a value made for it', "import { note } from './a'; note(child.email)",
    'export function note(data) { if (!isOn) return; const line = [now(), data]; if (data) { console.log(line, data); } }',
    'log(child.email) to a log by summary'],
  ['a level that production leaves out', "import { note } from './a'; note(child.email)",
    'export function note(text) { logger.silly(text); }', 'log(child.email) to a log by summary [quiet level]'],
  ['a level that a call gives', "import { write } from './a'; write('DEBUG', child.email)",
    'export function write(level, text) { console.info(level, text); }', 'log(child.email) to a log by summary [quiet level]'],
  ['a level of production that a call gives', "import { write } from './a'; write('INFO', child.email)",
    'export function write(level, text) { console.info(level, text); }', 'log(child.email) to a log by summary'],
  ['a store beside a level', "import { keep } from './a'; keep('debug', child.email)",
    "export const keep = (level, value) => localStorage.setItem('child', value);", 'store(child.email) to `localStorage` by summary'],
  ['a quiet log before another one', "import { note } from './a'; note(child.email)",
    'export function noteLog(text) { logger.debug(text); logger.warn(text); } export { noteLog as note };',
    'log(child.email) to a log by summary'],
  ['what is tested, asked and hashed', "import { note } from './a'; note(child.email)",
    "export const note = (text) => console.log(text ? 'a' : 'b', text === 'c', !text, isValid(text), sha256(text), text.slice(0, 2));", ''],
  ['a log of what is missing', "import { put } from './a'; put(child.email)",
    "export function put(value) { if (!value || value === 'null') { console.warn('no value', value); return; } keep(value); }", ''],
  ['what is chosen', "import { note } from './a'; note(child.email)", "export const note = (text) => console.log(text ? text : 'b');",
    'log(child.email) to a log by summary'],
  ['a wrapper of a log', "import { note } from './a'; note(child.email)", 'export function note(text) { console.log(text); }',
    'log(child.email) to a log by summary'],
  ['an arrow', "import { note } from './a'; note(child.email)", 'export const note = (text) => console.log(text);',
    'log(child.email) to a log by summary'],
  ['a default export', "import note from './a'; note(child.email)", 'export default function note(text) { console.log(text); }',
    'log(child.email) to a log by summary'],
  ['a value in an object', "import { note } from './a'; note('x', child.email)",
    'export const note = (what, data) => console.log({ what, data });', 'log(child.email) to a log by summary'],
  ['nothing of a person', "import { note } from './a'; note(a)", 'export const note = (text) => console.log(text);', ''],
  ['a rest parameter', "import { note } from './a'; note(child.email, a)", 'export const note = (...all) => console.log(...all);',
    'log(child.email, a) to a log by summary'],
  ['a method of an object', "import { journal } from './a'; journal.note(child.email)",
    'export const journal = { note(text) { console.log(text); } };', 'log(child.email) to a log by summary'],
  ['a method of a default export', "import journal from './a'; journal.note(child.email)",
    'export default { note: (text) => console.log(text) };', 'log(child.email) to a log by summary'],
  ['a method of an instance', "import { journal } from './a'; journal.note(child.email)",
    'class Journal { note(text) { console.log(text); } } export const journal = new Journal();', 'log(child.email) to a log by summary'],
  ['a static method', "import { Journal } from './a'; Journal.note(child.email)",
    'export class Journal { static note(text) { console.log(text); } }', 'log(child.email) to a log by summary'],
  ['a function of a module', "import * as journal from './a'; journal.note(child.email)",
    'export function note(text) { console.log(text); }', 'log(child.email) to a log by summary'],
  ['two functions of the module', "import { note } from './a'; note(child.email)",
    'function write(line) { console.log(line); } export function note(text) { write(text); }', 'log(child.email) to a log by summary'],
  ['an event', "import { seen } from './a'; seen('page', child.email)",
    "import mixpanel from 'mixpanel-browser'; export const seen = (name, data) => mixpanel.track(name, data);",
    'measure(child.email) to Mixpanel by summary'],
  ['a store', "import { keep } from './a'; keep(child.email)",
    "export const keep = (value) => localStorage.setItem('child', JSON.stringify(value));",
    'store(child.email) to `localStorage` by summary'],
  ['a request', "import { tell } from './a'; tell(child.email)",
    "export const tell = (data) => fetch('https://api.mixpanel.com/track', { method: 'POST', body: JSON.stringify(data) });",
    'send(child.email) to Mixpanel by summary'],
  ['a query of a URL', "import { find } from './a'; find(child.email)", 'export const find = (mail) => fetch(`/find?mail=${mail}`);',
    'address(query child.email) to unknown by summary; send(child.email) to unknown by summary'],
  ['development only', "import { note } from './a'; note(child.email)", 'export function note(text) { if (__DEV__) console.log(text); }',
    'log(child.email) to a log by summary [development only]'],
  ['a redacting log', "import { note } from './a'; note(child.email)", 'export const note = (text) => safeLog.info(text);', ''],
  ['a parameter that is not handed on', "import { note } from './a'; note(child.email, 1)",
    'export function note(text, level) { console.log(level); }', ''],
  ['a member of a parameter', "import { note } from './a'; note(child)", 'export const note = (child) => console.log(child.id);', ''],
  ['what the file itself reports', "import { note } from './a'; note(child)",
    'export const note = (child) => console.log(child.email, child);', ''],
  ['a literal', "import { note } from './a'; note('saved')", 'export const note = (text) => console.log(text);', ''],
  ['a function that is not exported', "import { note } from './a'; note(child.email)", 'const note = (text) => console.log(text);', ''],
  ['two methods of a name', "import { journal } from './a'; journal.note(child.email)",
    'export const journal = { note: quiet ? () => {} : (text) => console.log(text) };', ''],
  ['a second hop', "import { note } from './a'; note(child.email)",
    "import { write } from './b'; export const note = (text) => write(text);", ''],
  ['a function of the same name in the file', "import { note } from './a'; function f(note) { note(child.email); }",
    'export const note = (text) => console.log(text);', ''],
];

/** What of a person is in the argument of `show(…)`. */
function personal(texts: ModuleTexts): string {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'show') as AstNode;
  return personalIn(call.arguments[0] as AstNode, file, sourcesOf(file, 'main.tsx').settings)
    .map(({ kind, text, behind }) => `${kind} ${behind} in ${text}`).join(', ');
}

const results: readonly (readonly [title: string, main: string, module: string, found: string])[] = [
  ['a field', "import { label } from './a'; show(label(x))", 'export const label = (x) => session.user.email;',
    'field session.user.email in label()'],
  ['a text', "import { label } from './a'; show(label(x))", 'export function label(x) { return `Hello ${child.fullName}`; }',
    'field child.fullName in label()'],
  ['a method', "import { who } from './a'; show(who.label())", 'export const who = { label: () => session.user.email };', ''],
  ['nothing', "import { label } from './a'; show(label(x))", 'export const label = (x) => x.title;', ''],
  ['an entry of a result', "import { useTutor } from './a'; const { line } = useTutor(); show(line)",
    'export function useTutor() { return { line: session.user.email, plan: session.plan }; }', 'field session.user.email in line'],
  ['another entry of a result', "import { useTutor } from './a'; const { plan } = useTutor(); show(plan)",
    'export function useTutor() { return { line: session.user.email, plan: session.plan }; }', ''],
  ['an entry of one of two results', "import { useTutor } from './a'; const { line } = useTutor(); show(line)",
    'export function useTutor(a) { if (a) return { line: a.title }; return { line: session.user.email }; }', ''],
  ['an object of ids', "import { parse } from './a'; const userObj = parse(x); show(userObj)",
    'export const parse = (link) => { try { if (link) return { userId: link }; return null; } catch { return null; } };', ''],
  ['an object of more than ids', "import { parse } from './a'; const userObj = parse(x); show(userObj)",
    'export const parse = (link) => ({ userId: link, mood: x });', 'record undefined in userObj'],
  ['a redacted field', "import { label } from './a'; show(label(x))", 'export const label = (x) => redact(session.user.email);', ''],
  ['one of two results', "import { label } from './a'; show(label(x))",
    'export function label(x) { if (x) return x.title; return session.user.email; }', ''],
];

/** What the callee of `show(…)`'s argument is. */
function path(texts: ModuleTexts): string | undefined {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'show') as AstNode;
  const own = getApiPath(call.arguments[0] as AstNode, file);
  return own === undefined ? undefined : pathBehind(own, file);
}

const paths: readonly (readonly [title: string, main: string, module: string, found: string | undefined])[] = [
  ['an instance that a module makes', "import { sdk } from './a'; show(sdk.capture)",
    "import { PostHog } from 'posthog-node'; export const sdk = new PostHog('k');", 'posthog-node:PostHog().capture'],
  ['a package that a module hands on', "import { sdk } from './a'; show(sdk.capture)", "export { default as sdk } from 'posthog-js';",
    'posthog-js:capture'],
  ['a package that a module imports and exports', "import sdk from './a'; show(sdk.capture)",
    "import posthog from 'posthog-js'; posthog.init('k'); export default posthog;", 'posthog-js:capture'],
  ['a function of a package', "import { see } from './a'; show(see)", "export { logEvent as see } from 'firebase/analytics';",
    'firebase/analytics:logEvent'],
  ['all of a package', "import { init } from './a'; show(init)", "export * from '@sentry/browser';", '@sentry/browser:init'],
  ['an instance that a function gives back', "import { getSdk } from './a'; const sdk = getSdk(); show(sdk.capture)",
    "import { PostHog } from 'posthog-node'; export const getSdk = () => new PostHog('k');", 'posthog-node:PostHog().capture'],
  ['an instance that a function keeps', "import { getSdk } from './a'; show(getSdk().messages.create)",
    "import Sdk from 'sdk'; let kept = null; export function getSdk() { if (off) return null; if (!kept) kept = new Sdk(); return kept; }",
    'sdk:().messages.create'],
  ['an instance by the type of what a function gives back', "import { getSdk } from './a'; show(getSdk().capture)",
    "import { Sdk } from 'sdk'; export function getSdk(): Sdk | null { return pool.take(); }", 'sdk:Sdk().capture'],
  ['what a call answers that a function gives back', "import { getSdk } from './a'; show(getSdk().capture)",
    "import { open } from 'sdk'; export const getSdk = () => open();", undefined],
  ['one of two instances', "import { getSdk } from './a'; show(getSdk().capture)",
    "import { A, B } from 'sdk'; export function getSdk() { if (on) return new A(); return new B(); }", undefined],
  ['a function of the module', "import { see } from './a'; show(see)", 'export function see() {}', undefined],
  ['a package itself', "import { init } from '@sentry/browser'; show(init)", '', undefined],
];

describe('facts of other files', () => {
  describe('acts', () => {
    for (const [title, main, module, found] of rows)
      it(title, () => assert.equal(acts({ 'main.tsx': main, 'a.ts': module }), found));
  });
  describe('personal data', () => {
    for (const [title, main, module, found] of results)
      it(title, () => assert.equal(personal({ 'main.tsx': main, 'a.ts': module }), found));
  });
  describe('what is called', () => {
    for (const [title, main, module, found] of paths)
      it(title, () => assert.equal(path({ 'main.tsx': main, 'a.ts': module }), found));
  });
});
