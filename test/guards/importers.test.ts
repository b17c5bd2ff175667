import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { guardOf } from '../../rules/src/guards';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { mainOf, type ModuleTexts } from '../support/module-project';

const { settings } = readSettings({});

function answer(texts: ModuleTexts, path: string): string {
  const file = mainOf(texts, undefined, path);
  const call = file.nodes('CallExpression').find(({ callee }) => callee.name === 'track') as AstNode;
  return guardOf(call, 'consent', file, settings).kind;
}

const START = 'export function start() { track(); }';
const TOP = 'track();';
const SHOWN = 'export default function Tags() { useEffect(() => { track(); }, []); return null; }';

const rows: readonly (readonly [title: string, module: string, entry: string, answer: string, at?: string, entryAt?: string])[] = [
  ['a call behind consent', START, "import { start } from './a'; if (consent) start();", 'guarded'],
  ['a call without a check', START, "import { start } from './a'; start();", 'unguarded'],
  ['two calls of which one has no check', START, "import { start } from './a'; if (consent) start(); start();", 'unguarded'],
  ['a call behind another check', START, "import { start } from './a'; if (ready) start();", 'unguarded'],
  ['a call behind a refusal', START, "import { start } from './a'; if (consent.denied) start();", 'unguarded'],
  ['a call of another export', START, "import { start, stop } from './a'; if (consent) start(); stop();", 'guarded'],
  ['a call under another name', START, "import { start as begin } from './a'; if (consent) begin();", 'guarded'],
  ['a call by a namespace', START, "import * as tags from './a'; if (consent) tags.start();", 'guarded'],
  ['a call in a choice', START, "import { start } from './a'; function acceptCookies() { start(); }", 'guarded'],
  ['a handler of a choice', START, "import { start } from './a'; const A = () => <Banner onAccept={start} />;", 'guarded'],
  ['a handler of something else', START, "import { start } from './a'; const A = () => <Banner onClose={start} />;", 'unguarded'],
  ['a name of something else', START, "import { start } from './a'; const start2 = { start: 1 }; if (consent) start();", 'guarded'],
  ['an entry that does not use it', START, "import { other } from './b'; if (consent) other();", 'unguarded'],
  ['an entry that uses a type of it', START, "import type { start } from './a'; if (consent) go();", 'unguarded'],
  ['a check that another file holds', START, "import { start } from './a'; import { hasConsent } from './b'; if (hasConsent()) start();",
    'unknown'],
  ['a module that is loaded behind consent', TOP, "if (consent) import('./a');", 'guarded'],
  ['a module that is loaded behind an awaited check', TOP, "async function f() { if (await getConsent()) await import('./a'); }",
    'guarded'],
  ['a module that a function loads behind consent', TOP, "function load() { import('./a'); } if (consent) load();", 'guarded'],
  ['a module that a function loads later behind consent', TOP,
    "function load() { soon(async () => { const a = await import('./a'); a.go(); }); } if (consent) load();", 'guarded'],
  ['a module that a function loads behind a kept choice', TOP,
    "function load() { import('./a'); } function start() { const kept = getCookieConsent(); if (kept?.analytics) load(); }", 'guarded'],
  ['a module that a function loads when a choice changes', TOP,
    "function load() { import('./a'); } const heard = () => { const c = getCookieConsent(); if (c?.analytics) { stop(); load(); } };",
    'guarded'],
  ['a module that a function loads at once', TOP, "function load() { import('./a'); } if (consent) load(); load();", 'unguarded'],
  ['a module that is loaded at once', TOP, "import('./a');", 'unguarded'],
  ['a module that is imported at once', TOP, "import './a'; if (consent) go();", 'unguarded'],
  ['a module of which a name is imported', TOP, "import { x } from './a'; if (consent) x();", 'unguarded'],
  ['a module that is loaded and imported', TOP, "import './a'; if (consent) import('./a');", 'unguarded'],
  ['a component behind consent', SHOWN, "import Tags from './a'; const A = () => <main>{consent && <Tags />}</main>;", 'guarded'],
  ['a component that is always shown', SHOWN, "import Tags from './a'; const A = () => <main><Tags /></main>;", 'unguarded'],
  ['a component that loads when it is shown', SHOWN,
    "const Tags = lazy(() => import('./a')); const A = () => <main>{consent && <Tags />}</main>;", 'guarded'],
  ['a component that loads and is always shown', SHOWN, "const Tags = lazy(() => import('./a')); const A = () => <main><Tags /></main>;",
    'unguarded'],
  ['a layout above', SHOWN, "import Tags from '../components/tags'; const A = () => <main>{consent && <Tags />}</main>;", 'guarded',
    'src/components/tags.tsx', 'src/app/layout.tsx'],
  ['a layout far above', SHOWN, "import Tags from './a/b/c/d/tags'; const A = () => <main>{consent && <Tags />}</main>;", 'unguarded',
    'src/a/b/c/d/tags.tsx', 'src/app.tsx'],
  ['a file of another name', START, "import { start } from './a'; if (consent) start();", 'unguarded', 'a.tsx', 'setup.tsx'],
];

describe('consent where a module is used', () => {
  for (const [title, module, entry, expected, at = 'a.tsx', entryAt = 'main.tsx'] of rows)
    it(title, () => assert.equal(answer({ [at]: module, [entryAt]: entry, 'b.tsx': 'export const b = 1;' }, at), expected));
  it('of an adult is another question', () => {
    const file = mainOf({ 'a.tsx': START, 'main.tsx': "import { start } from './a'; if (user.age >= 18) start();" }, undefined, 'a.tsx');
    const call = file.nodes('CallExpression')[0];
    assert.equal(guardOf(call, 'adult', file, settings).kind, 'unguarded');
  });
});
