import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { guardOf } from '../../rules/src/guards';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { mainOf, type ModuleTexts } from '../support/module-project';

const { settings } = readSettings({});

function answer(texts: ModuleTexts): string {
  const file = mainOf(texts);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'track') as AstNode;
  return guardOf(call, 'consent', file, settings).kind;
}

const HELPER = "import { hasConsent } from './a'; if (hasConsent()) track();";
const AWAITED = "import { hasConsent } from './a'; async function start() { if (await hasConsent()) track(); }";
const HOOK =
  "import { useConsent } from './a'; function Tags() { const { accepted } = useConsent(); useEffect(() => { if (accepted) track(); }); }";
const HELD =
  "import { useChoice } from './a'; function Tags() { const choice = useChoice(); useEffect(() => { if (choice.accepted) track(); }); }";
const VALUE =
  "import { useConsent } from './a'; function Tags() { const consent = useConsent(); useEffect(() => { if (consent) track(); }); }";
const GATE = "import { ConsentGate } from './a'; const Tags = () => <ConsentGate><p ref={() => track()} /></ConsentGate>;";
const CALLBACK = "import { onConsent } from './a'; onConsent(() => { track(); });";

const rows: readonly (readonly [title: string, main: string, module: string, answer: string])[] = [
  ['a helper that reads what is kept', HELPER, "export const hasConsent = () => localStorage.getItem('cookie-consent') === 'true';",
    'guarded'],
  ['a helper with the key in a constant', HELPER,
    "const CONSENT_KEY = 'c'; export const hasConsent = () => localStorage.getItem(CONSENT_KEY) === 'true';", 'guarded'],
  ['a helper with a key that says nothing', HELPER, "export const hasConsent = () => localStorage.getItem('c') === '1';", 'guarded'],
  ['a helper that reads a cookie', HELPER, "export const hasConsent = () => document.cookie.includes('consent=yes');", 'guarded'],
  ['a helper that is awaited', AWAITED, 'export async function hasConsent() { return (await load()).consent.analytics; }', 'guarded'],
  ['a helper of another name', "import { mayMeasure } from './a'; if (mayMeasure()) track();",
    "export const mayMeasure = () => localStorage.getItem('consent') === 'granted';", 'guarded'],
  ['a helper that is always true', HELPER, 'export const hasConsent = () => true;', 'unguarded'],
  ['a helper that is true in the end', HELPER, 'export function hasConsent() { console.log(1); return true; }', 'unguarded'],
  ['a helper that answers a constant', HELPER, 'const DEFAULT = true; export const hasConsent = () => DEFAULT;', 'unguarded'],
  ['a helper that is true without an answer', HELPER,
    "export function hasConsent() { if (!window) return true; return localStorage.getItem('consent') === 'yes'; }", 'unknown'],
  ['a helper that asks a service', HELPER, 'export const hasConsent = () => store.get();', 'unknown'],
  ['a hook whose member is what a state holds', HOOK,
    "export function useConsent() { const [accepted] = useState(localStorage.getItem('consent') === 'yes'); return { accepted }; }",
    'guarded'],
  ['a hook whose member is set by a choice', HOOK,
    'export function useConsent() { const [accepted, set] = useState(false); return { accepted, accept: () => set(true) }; }', 'guarded'],
  ['a hook whose member is always true', HOOK, 'export const useConsent = () => ({ accepted: true });', 'unguarded'],
  ['a hook whose member is another', HOOK, 'export const useConsent = () => ({ accepted: list.length > 0 });', 'unknown'],
  ['a hook in a variable', HELD, "export const useChoice = () => ({ accepted: localStorage.getItem('consent') === 'yes' });", 'guarded'],
  ['a hook in a variable that asks nothing', HELD, 'export const useChoice = () => ({ accepted: true });', 'unguarded'],
  ['a hook with one value', VALUE, 'export function useConsent() { return useStore((state) => state.consent.analytics); }', 'guarded'],
  ['a hook with a value of a context', VALUE, 'export const useConsent = () => useContext(ConsentContext);', 'guarded'],
  ['a hook with one value that is true', VALUE, 'export const useConsent = () => true;', 'unguarded'],
  ['a component', GATE, 'export function ConsentGate({ children }) { const { consent } = useCookies(); return consent ? children : null; }',
    'guarded'],
  ['a component with an early exit', GATE,
    'export function ConsentGate({ children }) { if (!hasConsent()) return null; return <>{children}</>; }', 'guarded'],
  ['a component that shows all', GATE, 'export const ConsentGate = ({ children }) => <div>{children}</div>;', 'unguarded'],
  ['a component that waits for data', GATE, 'export const ConsentGate = ({ children }) => (ready ? children : null);', 'unknown'],
  ['a function that waits', CALLBACK, "export function onConsent(run) { if (localStorage.getItem('consent') === 'yes') run(); }",
    'guarded'],
  ['a function that does not wait', CALLBACK, 'export function onConsent(run) { run(); }', 'unguarded'],
];

const own: readonly (readonly [title: string, code: string, answer: string])[] = [
  ['a state that a handler sets',
    'function Tags() { const [consent, setConsent] = useState(false); useEffect(() => { if (consent) track(); }); '
    + 'return <button onClick={() => setConsent(true)} />; }', 'guarded'],
  ['a state that an effect sets',
    'function Tags() { const [consent, setConsent] = useState(false); useEffect(() => { setConsent(true); }, []); '
    + 'useEffect(() => { if (consent) track(); }); }', 'unguarded'],
  ['a state that starts as given', 'function Tags() { const [consent] = useState(true); useEffect(() => { if (consent) track(); }); }',
    'unguarded'],
  ['a key in a constant', "const CONSENT_KEY = 'c'; if (localStorage.getItem(CONSENT_KEY) === 'yes') track();", 'guarded'],
  ['a key of something else', "const THEME_KEY = 'c'; if (localStorage.getItem(THEME_KEY) === 'yes') track();", 'unguarded'],
  ['a member of what is called consent', 'const { analytics } = useConsent(); if (analytics) track();', 'guarded'],
  ['a member that shows a banner', 'const { showBanner } = useConsent(); if (showBanner) track();', 'unguarded'],
  ['a member that says no', 'const { denied } = useConsent(); if (denied) track();', 'unguarded'],
  ['a property that says no', 'if (consent.denied) track();', 'unguarded'],
  ['a property that is a list', 'if (consent.list) track();', 'unguarded'],
  ['a member of something else', 'const { analytics } = useFlags(); if (analytics) track();', 'unguarded'],
  ['a function that reads what is called consent', "function hasConsent() { return store.get('consent'); } if (hasConsent()) track();",
    'guarded'],
  ['a function that is called consent and reads something else',
    "function hasConsent() { return store.get('theme'); } if (hasConsent()) track();", 'unknown'],
];

describe('consent in a file of its own', () => {
  for (const [title, code, expected] of own) it(title, () => assert.equal(answer({ 'main.tsx': code }), expected));
});

describe('consent in other files', () => {
  for (const [title, main, module, expected] of rows)
    it(title, () => assert.equal(answer({ 'main.tsx': main, 'a.tsx': module }), expected));
});
