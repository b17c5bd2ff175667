import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Checked, DocumentChecks } from '../../server/src/document-checks';

const URI = 'file:///clip.tsx';

/** Checks over one document whose checks end when the test says so. */
function setUp(): {
  checks: DocumentChecks;
  published: Checked[];
  texts: string[];
  errors: unknown[];
  release: () => void;
  edit: (text: string) => void;
  close: () => void;
  reopen: () => void;
} {
  let document: TextDocument | undefined = TextDocument.create(URI, 'tsx', 1, 'one');
  const published: Checked[] = [];
  const texts: string[] = [];
  const errors: unknown[] = [];
  const gates: (() => void)[] = [];
  const checks = new DocumentChecks({
    get: () => document,
    async check(_, getText) {
      await new Promise<void>((resolve) => gates.push(resolve));
      const text = getText();
      if (text === 'fails') throw new Error('failed');
      if (text !== undefined) texts.push(text);
      return { file: '/clip.tsx', findings: [], problems: text === undefined ? [] : [{ kind: 'syntax', message: text }] };
    },
    publish: (checked) => published.push(checked),
    onError: (error) => errors.push(error),
  });
  return {
    checks,
    published,
    texts,
    errors,
    release: () => {
      for (const go of gates.splice(0)) go();
    },
    edit: (text) => {
      document = document && TextDocument.update(document, [{ text }], document.version + 1);
    },
    close: () => {
      checks.close(URI);
      document = undefined;
    },
    reopen: () => {
      document = TextDocument.create(URI, 'tsx', 1, 'other');
    },
  };
}

const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

describe('checks of open documents', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('wait until typing pauses, but not when a document is opened', async () => {
    const { checks, texts, release, edit, published } = setUp();
    checks.schedule(URI, false);
    mock.timers.tick(1);
    release();
    await settle();
    assert.deepEqual(texts, ['one']);
    for (let i = 0; i < 5; i++) {
      edit(`typed ${i}`);
      checks.schedule(URI, true);
      mock.timers.tick(30);
      release();
      await settle();
    }
    assert.deepEqual(texts, ['one']);
    mock.timers.tick(600);
    release();
    await settle();
    assert.deepEqual(texts, ['one', 'typed 4']);
    assert.deepEqual(published.map((checked) => checked.version), [1, 6]);
  });

  it('take the newest text, however late the rest gets ready', async () => {
    const { checks, texts, release, edit } = setUp();
    const answer = checks.current(URI);
    edit('two');
    release();
    assert.equal((await answer)?.version, 2);
    assert.deepEqual(texts, ['two']);
  });

  it('are shared by all who ask about one text', async () => {
    const { checks, texts, release } = setUp();
    const answers = [checks.current(URI), checks.current(URI)];
    release();
    const [first, second] = await Promise.all(answers);
    assert.equal(first, second);
    assert.equal(await checks.current(URI), first);
    assert.equal(texts.length, 1);
  });

  it('are done again when configuration changes meanwhile', async () => {
    const { checks, texts, release } = setUp();
    const answer = checks.current(URI);
    checks.invalidate();
    release();
    await settle();
    release();
    assert.equal((await answer)?.generation, 1);
    assert.equal(texts.length, 2);
  });

  it('say nothing about a document that was closed, nor about one opened anew', async () => {
    const { checks, published, release, close, reopen } = setUp();
    checks.schedule(URI, false);
    mock.timers.tick(1);
    const answer = checks.current(URI);
    close();
    release();
    assert.equal(await answer, undefined);
    reopen();
    const later = checks.current(URI);
    release();
    assert.equal((await later)?.result.problems[0].message, 'other');
    assert.deepEqual(published, []);
  });

  it('hand over what made them fail', async () => {
    const { checks, errors, published, release, edit } = setUp();
    edit('fails');
    checks.schedule(URI, false);
    mock.timers.tick(1);
    release();
    await settle();
    assert.equal((errors[0] as Error).message, 'failed');
    assert.deepEqual(published, []);
  });
});
