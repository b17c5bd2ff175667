import assert from 'node:assert/strict';
import { join } from 'node:path';
import { runsAtOpening } from '../../../rules/src/facts/notification-choice/opening';
import { probe } from '../../support/probe';

/** Names of other files by the file that they import. */
type Importers = Readonly<Record<string, readonly string[]>>;

type Row = readonly [path: string, isAtOpening: boolean, importers?: Importers, dependencies?: readonly string[], code?: string];

const EFFECT = 'useEffect(() => { ask(); }, []);';

const rows: readonly Row[] = [
  ['src/App.tsx', true, {}],
  ['src/main.ts', true, {}],
  ['src/index.tsx', true, {}],
  ['plugins/push.client.ts', true, {}],
  ['pages/_app.tsx', true, {}],
  ['src/pages/index.vue', true, {}],
  ['src/screens/HomeScreen.tsx', true, {}],
  ['src/screens/application/hook/useInit.tsx', true, {}],
  ['src/screens/Otp/useEmailOtp.js', false, { 'src/screens/Otp/useEmailOtp.js': ['src/App.tsx'] }],
  ['src/pages/Game/Game.jsx', false, {}],
  ['app/layout.tsx', true, {}],
  ['src/app/[locale]/(shop)/layout.tsx', true, {}],
  ['src/app/page.tsx', true, {}],
  ['src/app/dashboard/page.tsx', false, {}],
  ['src/app/dashboard/layout.tsx', false, {}],
  ['app/_layout.tsx', true, {}, ['expo-router']],
  ['app/(tabs)/index.tsx', true, {}, ['expo-router']],
  ['app/alerts.tsx', false, {}, ['expo-router']],
  ['src/routes/+layout.svelte', true, {}],
  ['src/routes/inbox/+page.svelte', false, {}],
  ['src/hooks/usePush.ts', true, { 'src/hooks/usePush.ts': ['src/App.tsx'] }],
  ['src/hooks/usePush.ts', true, { 'src/hooks/usePush.ts': ['src/parts/Menus.tsx'], 'src/parts/Menus.tsx': ['src/app/layout.tsx'] }],
  ['src/hooks/usePush.ts', false, { 'src/hooks/usePush.ts': ['src/pages/Orders.tsx'] }],
  ['src/hooks/usePush.ts', false, { 'src/hooks/usePush.ts': ['src/a.ts'], 'src/a.ts': ['src/hooks/usePush.ts'] }],
  ['src/hooks/usePush.ts', false, {}],
  ['src/parts/Rooms.jsx', false, { 'src/parts/Rooms.jsx': ['src/AppRoutes.jsx'], 'src/AppRoutes.jsx': ['src/App.jsx'] }],
  ['src/parts/MainLayout.jsx', true, { 'src/parts/MainLayout.jsx': ['src/AppRoutes.jsx'], 'src/AppRoutes.jsx': ['src/App.jsx'] }],
  ['src/app/app.component.ts', true, {}],
  ['src/app/shop/shop.component.ts', false, { 'src/app/shop/shop.component.ts': ['src/app/app.module.ts'] }],
  ['src/parts/PushSettings.tsx', false, { 'src/parts/PushSettings.tsx': ['src/App.tsx'] }],
  ['src/application/index.tsx', true, {}],
  ['src/parts/menu/index.tsx', false, {}],
  ['src/App.tsx', false, {}, [], `function SettingsPage() { ${EFFECT} }`],
  ['src/App.tsx', true, {}, [], `function MainPage() { ${EFFECT} }`],
  ['src/parts/Menus.tsx', true],
  ['src/parts/PushSettings.tsx', false],
];

describe('code that runs as a program opens', () => {
  for (const [path, isExpected, importers, dependencies = [], code = EFFECT] of rows)
    it(`${path} ${importers ? JSON.stringify(importers) : 'in an unknown workspace'} ${code}: ${String(isExpected)}`, () => {
      const beside = (all: Importers): object => ({
        package: { folder: '/p', dependencies: new Set(dependencies) },
        filesNaming: (script: string) => (all[script.slice('/p/'.length)] ?? []).map((other) => join('/p', other)),
      });
      const isFound = probe(code, 'typescript', (parsed) => {
        const file = Object.create(parsed, {
          host: { value: { wordsBeside: () => importers && beside(importers) } },
          filename: { value: join('/p', path) },
        }) as typeof parsed;
        const call = file.nodes('CallExpression').find(({ callee }) => (callee as { name?: string }).name === 'ask');
        return runsAtOpening(call!, path, file);
      });
      assert.equal(isFound, isExpected);
    });
});
