import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { answersNone, isAside } from '../../../rules/src/facts/kind-of-file/aside';
import type { FileHost } from '../../../rules/src/program/syntax/file-host';
import { probe } from '../../support/probe';

/** Manifests by folder, scripts that there are, and files that name the one asked about. */
interface Project {
  readonly manifests?: Readonly<Record<string, object>>;
  readonly scripts?: readonly string[];
  readonly naming?: readonly string[];
}

type Row = readonly [title: string, path: string, isFound: boolean, project: Project, code?: string];

const of = (name: string, ...dependencies: readonly string[]): object => ({
  name,
  dependencies: Object.fromEntries(dependencies.map((each) => [each, '1'])),
});
const SHOP = of('shop', 'next', '@sentry/nextjs');

const aside: readonly Row[] = [
  ['a site of documentation, by folder and name', '/p/docs/src/a.ts', true, { manifests: { '/p/docs': of('shop-docs', 'next') } }],
  ['a site of documentation, by folder and builder', '/p/docs/src/a.ts', true, { manifests: { '/p/docs': of('site', 'nextra') } }],
  ['a site of documentation, by name and builder', '/p/web/a.ts', true, { manifests: { '/p/web': of('@shop/docs', '@docusaurus/core') } }],
  ['a folder called docs of a product', '/p/docs/a.ts', false, { manifests: { '/p': SHOP } }],
  ['a product called docs', '/p/src/a.ts', false, { manifests: { '/p': of('team-docs', 'next') } }],
  ['a site of lessons made with a builder of documentation', '/p/src/a.ts', false, { manifests: { '/p': of('lessons', 'vitepress') } }],
  ['a file in the place of which another is read', '/p/instrumentation-client.ts', true, {
    manifests: { '/p': SHOP },
    scripts: ['/p/src/instrumentation-client'],
  }],
  ['the other', '/p/src/instrumentation-client.ts', false, { manifests: { '/p': SHOP }, scripts: ['/p/src/instrumentation-client'] }],
  ['a file that has no other', '/p/instrumentation-client.ts', false, { manifests: { '/p': SHOP } }],
  ['the same name in a product of another framework', '/p/middleware.ts', false, {
    manifests: { '/p': of('shop', 'express') },
    scripts: ['/p/src/middleware'],
  }],
  ['a configuration that nothing imports', '/p/sentry.edge.config.ts', true, { manifests: { '/p': SHOP }, naming: [] }],
  ['a configuration that something imports', '/p/sentry.edge.config.ts', false, {
    manifests: { '/p': SHOP },
    naming: ['/p/instrumentation.ts'],
  }],
  ['a configuration in an unknown workspace', '/p/sentry.edge.config.ts', false, { manifests: { '/p': SHOP } }],
  ['a configuration that bundlers pass over from a version on', '/p/sentry.client.config.ts', true, {
    manifests: { '/p': { dependencies: { next: '^16.0.1' } } },
    naming: [],
  }],
  ['the same beside an earlier version', '/p/sentry.client.config.ts', false, {
    manifests: { '/p': { dependencies: { next: '~15.3.0' } } },
    naming: [],
  }],
  ['the same beside its successor', '/p/sentry.client.config.ts', true, {
    manifests: { '/p': { dependencies: { next: '~15.3.0' } } },
    scripts: ['/p/src/instrumentation-client'],
    naming: [],
  }],
  ['the same beside a successor that imports it', '/p/sentry.client.config.ts', false, {
    manifests: { '/p': { dependencies: { next: '~15.3.0' } } },
    scripts: ['/p/src/instrumentation-client'],
    naming: ['/p/src/instrumentation-client.ts'],
  }],
  ['the same, imported', '/p/sentry.client.config.ts', false, {
    manifests: { '/p': { dependencies: { next: '16.0.0' } } },
    naming: ['/p/instrumentation-client.ts'],
  }],
  ['a file without a manifest', '/p/src/a.ts', false, {}],
];

const QUEUE = of('jobs', 'bullmq');
const requests: readonly Row[] = [
  ['a program of jobs', '/p/src/a.ts', true, { manifests: { '/p': QUEUE } }],
  ['a program that knows users', '/p/src/a.ts', false, { manifests: { '/p': QUEUE } }, 'Sentry.setUser(job.user)'],
  ['a program that serves without a package', '/p/src/a.ts', false, { manifests: { '/p': QUEUE } }, "import http from 'node:http'"],
  ['a server', '/p/src/a.ts', false, { manifests: { '/p': of('api', 'express') } }],
  ['a program whose packages are not known', '/p/src/a.ts', false, { manifests: { '/p': { name: 'jobs' } } }],
  ['a program without a manifest', '/p/src/a.ts', false, {}],
];

function hostOf({ manifests = {}, scripts = [], naming }: Project): FileHost {
  return {
    readManifest: (file) => manifests[posix.dirname(file)] as Record<string, unknown> | undefined,
    resolve: (specifier, from) => scripts.find((each) => each === posix.resolve(posix.dirname(from), specifier)),
    wordsBeside: () => naming && { filesNaming: () => naming } as unknown as ReturnType<NonNullable<FileHost['wordsBeside']>>,
  };
}

for (const [asked, find, rows] of [['beside the program', isAside, aside], ['without requests', answersNone, requests]] as const)
  describe(`files ${asked}`, () => {
    for (const [title, path, isFound, project, code = 'act()'] of rows)
      it(`${title}: ${String(isFound)}`, () => {
        const isAnswer = probe(
          code,
          'typescript',
          (parsed) => find(Object.create(parsed, { host: { value: hostOf(project) }, filename: { value: path } }) as typeof parsed),
        );
        assert.equal(isAnswer, isFound);
      });
  });
