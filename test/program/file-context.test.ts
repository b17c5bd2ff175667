import assert from 'node:assert/strict';
import { type Host, hosts, probe } from '../support/probe';

describe('the code of a file', () => {
  const code = 'const a = 1; // adults only\n/* adults\nonly */ const b = "// kept";';

  for (const host of hosts)
    it(`is its text with blanks for comments [${host}]`, () => {
      probe(code, host, (file) => {
        assert.equal(file.code.length, file.text.length);
        assert.equal(file.code.split('\n').length, file.text.split('\n').length);
        assert.doesNotMatch(file.code, /adults|only/);
        assert.match(file.code, /const a = 1; +\n +\n {8}const b = "\/\/ kept";/);
        const [first, second] = file.nodes('VariableDeclaration');
        assert.deepEqual([file.getCode(first), file.getCode(second)], ['const a = 1;', 'const b = "// kept";']);
      });
    });

  it('of a long chain is what it starts from and what it ends with', () => {
    probe(`player/* one */.next(); films.${'next.'.repeat(250)}video.play();`, 'typescript', (file) => {
      const [short, long] = file.nodes('CallExpression').map((call) => file.getReceiverCode(call.callee.object));
      assert.equal(short, 'player');
      assert.match(long, /^films\.next\..*\.next\.video$/);
      assert.ok(long.length < 1100, String(long.length));
    });
  });

  const MARKUP: Partial<Record<Host, string>> = {
    vue: '</script><template><!-- adults --><p>hello</p></template><script lang="tsx">',
    svelte: '</script><!-- adults --><p>hello</p><script context="module">',
  };
  for (const [host, text] of Object.entries(MARKUP))
    it(`has blanks for comments of the markup [${host}]`, () => {
      probe(text, host as Host, (file) => {
        assert.match(file.code, /hello/);
        assert.doesNotMatch(file.code, /adults/);
      });
    });
});
