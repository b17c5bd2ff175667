import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { createChecker } from '../../rules/src/hosts/node';
import { type ClientOptions, LspClient } from '../support/lsp/lsp-client';
import { BROKEN, CLIP, codesOf, describeServers, everywhere, QUIET } from '../support/lsp/lsp-suite';

const RULE_PAGE = /\/no-autoplay-loop\.md$/;

describeServers('language server', ({ connect }) => {
  for (const pulls of [false, true]) {
    describe(pulls ? 'pulled' : 'pushed', () => {
      it('tells rule, paragraph, place and page of a finding', async () => {
        const client = await connect({ pulls });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        const [diagnostic, ...others] = await open.diagnostics();
        assert.deepEqual(others, []);
        assert.equal(diagnostic.source, 'gc25');
        assert.equal(diagnostic.code, 'no-autoplay-loop');
        assert.match(String(diagnostic.codeDescription?.href), RULE_PAGE);
        assert.match(String(diagnostic.message), /GC25 ¶96/);
        assert.equal(diagnostic.tags, undefined);
        assert.deepEqual(diagnostic.range, { start: { line: 1, character: 20 }, end: { line: 1, character: 28 } });
        const finding = diagnostic.data as { ruleId: string; paragraphs: number[] };
        assert.equal(finding.ruleId, 'no-autoplay-loop');
        assert.equal(finding.paragraphs[0], 96);
      });

      it('follows edits, there and back', async () => {
        const client = await connect({ pulls });
        const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
        await open.edit('controls', { start: { line: 1, character: 20 }, end: { line: 1, character: 33 } });
        assert.equal(open.text, QUIET);
        assert.deepEqual(await open.diagnostics(), []);
        await open.edit(CLIP);
        assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
      });

      it('says one sentence about code it cannot read, and recovers', async () => {
        const client = await connect({ pulls });
        const open = await client.open('clip.jsx', BROKEN, 'javascriptreact');
        const [problem, ...others] = await open.diagnostics();
        assert.deepEqual(others, []);
        assert.equal(problem.code, 'syntax');
        assert.equal(problem.severity, 3);
        assert.match(String(problem.message), /^[^\n]+ was not checked: [^\n]+\.$/);
        await open.edit(BROKEN.replace('loop\n', 'loop />\n'));
        assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
      });

      it('reads every kind of file with parsers of its own', async () => {
        const client = await connect({ pulls });
        const files: readonly (readonly [string, string, string])[] = [
          ['a.js', 'javascript', "const el = document.createElement('video');\nel.autoplay = true;\nel.loop = true;\n"],
          ['a.jsx', 'javascriptreact', 'export const A = () => <video src="/a.mp4" autoPlay loop />;\n'],
          ['a.tsx', 'typescriptreact', CLIP],
          ['a.vue', 'vue',
            '<script setup lang="ts">\nconst clip: string = "/a.mp4";\n</script>\n<template>\n  <video :src="clip" autoplay loop />\n</template>\n'],
          ['a.svelte', 'svelte',
            '<script lang="ts">\n  let clip: string = "/a.mp4";\n</script>\n<video src={clip} autoplay loop></video>\n'],
          ['a.html', 'html', '<!doctype html>\n<video src="/a.mp4" autoplay loop></video>\n'],
          ['a.component.html', 'html', '<video [src]="clip" autoplay loop></video>\n'],
        ];
        for (const [name, languageId, text] of files) {
          const open = await client.open(name, text, languageId);
          assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop'], name);
        }
      });

      it('reads a text without a file by its language', async () => {
        const client = await connect({ pulls });
        const open = await client.open('untitled:Untitled-1', CLIP, 'typescriptreact');
        assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
        const other = await client.open('untitled:Untitled-2', CLIP, 'plaintext');
        assert.deepEqual(await other.diagnostics(), []);
      });
    });
  }

  it('pushes nothing to a client that pulls, and sends a list once', async () => {
    const client = await connect({ pulls: true });
    assert.ok(client.initialized.capabilities.diagnosticProvider);
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    assert.equal((await open.pull()).kind, 'full');
    assert.equal((await open.pull(true)).kind, 'unchanged');
    await open.edit(`${CLIP}\n`);
    assert.equal((await open.pull(true)).kind, 'full');
    assert.deepEqual(client.published, []);
  });

  it('offers no pull to a client that did not announce it', async () => {
    const client = await connect();
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  });

  it('never shows an old result after a newer one, nor under another version', async () => {
    const client = await connect();
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    for (let i = 0; i < 40; i++) {
      await open.edit(i % 2 === 0 ? QUIET : CLIP);
      if (i % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await open.diagnostics();
    const versions = client.published.map((params) => params.version as number);
    assert.deepEqual(versions, [...versions].sort((a, b) => a - b));
    assert.ok(versions.length < 41, 'typing is gathered');
    for (const params of client.published) {
      assert.equal(params.diagnostics.length, (params.version as number) % 2, `version ${params.version}`);
    }
  });

  it('clears what it pushed when a text is closed', async () => {
    const client = await connect();
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    assert.equal((await open.diagnostics()).length, 1);
    await open.close();
    await client.until('an empty list', () => client.published.at(-1)?.diagnostics.length === 0);
  });

  it('offers the edits of a finding, each with its paragraph, and they mend it', async () => {
    const client = await connect();
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    const actions = await open.actions({ start: { line: 1, character: 24 }, end: { line: 1, character: 24 } });
    assert.ok(actions.length >= 2);
    assert.equal(actions[0].title, 'Remove `autoPlay` and `loop` (GC25 ¶96)');
    assert.deepEqual([...new Set(actions.map((action) => action.kind))], ['quickfix']);
    assert.deepEqual(actions[0].diagnostics, await open.diagnostics());
    await open.apply(actions[0]);
    assert.equal(open.text, CLIP.replace(' autoPlay loop', ''));
    assert.deepEqual(await open.diagnostics(), []);
  });

  it('offers actions where a finding is, and only when quick fixes are wanted', async () => {
    const client = await connect();
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    const beside = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } };
    assert.deepEqual(await open.actions(beside), []);
    assert.deepEqual(await open.actions(everywhere, ['source.fixAll']), []);
    assert.deepEqual(await open.actions(everywhere, ['refactor']), []);
    assert.ok((await open.actions(everywhere, ['quickfix'])).length > 0);
    await open.edit(QUIET);
    assert.deepEqual(await open.actions(everywhere), []);
  });

  it('opens rule pages with the help of the client, and offers it only then', async () => {
    const isPage = (action: CodeAction): boolean => action.command?.command === 'gc25.openRulePage';
    const plain = await (await connect()).open('clip.tsx', CLIP, 'typescriptreact');
    assert.equal((await plain.actions(everywhere)).some(isPage), false);

    const client = await connect({ capabilities: { window: { showDocument: { support: true } } } });
    const action = (await (await client.open('clip.tsx', CLIP, 'typescriptreact')).actions(everywhere)).find(isPage);
    assert.equal(action?.title, 'Show documentation for gc25/no-autoplay-loop');
    await client.connection.sendRequest('workspace/executeCommand', {
      command: action?.command?.command,
      arguments: action?.command?.arguments,
    });
    assert.match(client.shownDocuments.join(), RULE_PAGE);

    const own = await connect({ initializationOptions: { commands: true }, capabilities: { window: { showDocument: { support: true } } } });
    assert.equal(own.initialized.capabilities.executeCommandProvider, undefined);
    assert.equal((await (await own.open('clip.tsx', CLIP, 'typescriptreact')).actions(everywhere)).some(isPage), true);
  });

  it('cites the finding at a position as Markdown', async () => {
    const client = await connect();
    const open = await client.open('clips/clip.tsx', CLIP, 'typescriptreact');
    const cite = (line: number, character: number): Promise<string | null> =>
      client.connection.sendRequest('gc25/citation', { textDocument: { uri: open.uri }, position: { line, character } });
    const markdown = await cite(1, 22);
    assert.match(markdown ?? '', /^\*\*\[gc25\/no-autoplay-loop\]\(https:[^)]+\/blob\/v\d[^)]+no-autoplay-loop\.md\)\*\*: Disallow /);
    assert.match(markdown ?? '', /^- Finding: `clips\/clip\.tsx:2:\d+` GC25 ¶96: /m);
    assert.match(markdown ?? '', /\[CRC\/C\/GC\/25, para\. 96\]\(https:\/\/www\.ohchr\.org/);
    assert.equal(await cite(0, 2), null);
    assert.equal(
      await client.connection.sendRequest('gc25/citation', {
        textDocument: { uri: 'file:///nowhere.tsx' },
        position: { line: 0, character: 0 },
      }),
      null,
    );
  });

  it('offers to copy a citation to clients that can', async () => {
    const isCitation = (action: CodeAction): boolean => action.title === 'Copy citation for gc25/no-autoplay-loop';
    const plain = await (await connect()).open('clip.tsx', CLIP, 'typescriptreact');
    assert.equal((await plain.actions(everywhere)).some(isCitation), false);
    const client = await connect({ initializationOptions: { commands: true } });
    const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
    const action = (await open.actions(everywhere)).find(isCitation);
    assert.equal(action?.command?.command, 'gc25.copyCitation');
    assert.deepEqual(action?.command?.arguments, [
      await client.connection.sendRequest('gc25/citation', { textDocument: { uri: open.uri }, position: { line: 1, character: 22 } }),
    ]);
  });

  it('shows the paragraph over a finding, in Chinese as well where that is wanted', async () => {
    const at = { line: 1, character: 22 };
    const english = await connect({ locale: 'en' });
    const open = await english.open('clip.tsx', CLIP, 'typescriptreact');
    const hover = await open.hover(at);
    const text = (hover?.contents as { kind: string; value: string }).value;
    assert.equal((hover?.contents as { kind: string }).kind, 'markdown');
    assert.match(text, /GC25 ¶96 /);
    assert.match(text, /Measures may also be needed to prevent unhealthy engagement/);
    assert.match(text, /\[CRC\/C\/GC\/25, para\. 96\]\(https:\/\/www\.ohchr\.org/);
    assert.match(text, /Addressed to: States, about what businesses do\. The paragraph asks to ensure \(/);
    assert.match(text, /; it says that measures may be needed \(/);
    assert.match(text, /\]\(https:[^)]+no-autoplay-loop\.md\)/);
    assert.doesNotMatch(text, /\p{Script=Han}/u);
    assert.equal(await open.hover({ line: 0, character: 2 }), null);
    assert.deepEqual(hover?.range, { start: { line: 1, character: 20 }, end: { line: 1, character: 28 } });

    const chinese = await connect({ locale: 'zh-cn', capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } });
    const plain = await (await chinese.open('clip.tsx', CLIP, 'typescriptreact')).hover(at);
    assert.equal((plain?.contents as { kind: string }).kind, 'plaintext');
    assert.match((plain?.contents as { value: string }).value, /可能需要采取措施/);
    assert.doesNotMatch((plain?.contents as { value: string }).value, /\*\*/);

    assert.match(text, /Let the child press play/);
    assert.match(text, /GC25 ¶96 says that measures may be needed/);
    const other = await connect({ initializationOptions: { showsMessages: true } });
    const short = await (await other.open('clip.tsx', CLIP, 'typescriptreact')).hover(at);
    assert.doesNotMatch((short?.contents as { value: string }).value, /Let the child press play/);
    assert.match((short?.contents as { value: string }).value, /GC25 ¶96/);
  });

  it('counts places as the editor does: line ends, byte order mark, separators', async () => {
    const client = await connect();
    const texts: Record<string, string> = {
      crlf: CLIP.replaceAll('\n', '\r\n'),
      mark: `\ufeff${'<video autoPlay loop />;'}`,
      separator: `const text = "a";\u2028${CLIP}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const open = await client.open(`${name}.jsx`, text.replace(': { clip: string }', ''), 'javascriptreact');
      const [diagnostic] = await open.diagnostics();
      assert.ok(diagnostic, name);
      const lines = open.text.split(/\r\n|\n/);
      assert.equal(
        lines[diagnostic.range.start.line].slice(diagnostic.range.start.character, diagnostic.range.end.character),
        'autoPlay',
        name,
      );
      assert.ok(await open.hover(diagnostic.range.start), name);
      const [action] = await open.actions(diagnostic.range);
      assert.equal(open.preview(action), open.text.replace(' autoPlay loop', ''), name);
    }
  });
});

describe('language server when something fails', () => {
  it('logs one line, answers empty and goes on', async () => {
    const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-lsp-')));
    const failing: ClientOptions['replace'] = {
      createChecker: (options) => {
        const checker = createChecker(options);
        return {
          problems: [],
          checkText: (text, file) => {
            if (file.endsWith('bad.tsx')) throw new Error('out of order\nat somewhere');
            return checker.checkText(text, file);
          },
        };
      },
    };
    try {
      for (const pulls of [true, false]) {
        const client = await LspClient.connect({ server: 'in this process', root, pulls, replace: failing });
        const bad = await client.open('bad.tsx', CLIP, 'typescriptreact');
        if (pulls) assert.deepEqual(await bad.diagnostics(), []);
        const log = await client.until('a line in the log', () => client.logs[0]);
        assert.equal(log.type, 1);
        assert.equal(log.message, 'gc25 failed at checking a file: out of order');
        assert.equal(await bad.hover({ line: 1, character: 22 }), null);
        assert.deepEqual(await bad.actions(everywhere), []);
        const good = await client.open('good.tsx', CLIP, 'typescriptreact');
        assert.deepEqual(codesOf(await good.diagnostics()), ['no-autoplay-loop']);
        await client.stop();
      }
    } finally {
      fs.rmSync(root, { recursive: true });
    }
  });

  it('offers nothing for a text that changed while it was looked at', async () => {
    const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-lsp-')));
    let asked = 0;
    let goOn = (): void => undefined;
    const slow: ClientOptions['replace'] = {
      loadConfig: async () => ({
        problems: [],
        hasOwnWords: () => false,
        sourcesOf: () => [],
        rootOf: () => undefined,
        forFile: async () => {
          asked += 1;
          if (asked === 2)
            await new Promise<void>((resolve) => {
              goOn = resolve;
            });
          return { ignored: false };
        },
      }),
    };
    try {
      const client = await LspClient.connect({ server: 'in this process', root, pulls: true, replace: slow });
      const open = await client.open('clip.tsx', CLIP, 'typescriptreact');
      assert.deepEqual(codesOf(await open.diagnostics()), ['no-autoplay-loop']);
      const actions = open.actions(everywhere);
      for (let i = 0; i < 100 && asked < 2; i++) await new Promise((resolve) => setTimeout(resolve, 5));
      await open.edit(`\n${CLIP}`);
      await open.diagnostics();
      goOn();
      assert.deepEqual(await actions, []);
      assert.ok((await open.actions(everywhere)).length > 0);
      await client.stop();
    } finally {
      fs.rmSync(root, { recursive: true });
    }
  });
});
