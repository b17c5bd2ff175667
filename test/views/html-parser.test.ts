import assert from 'node:assert/strict';
import { Linter } from 'eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { Linter as Linter9 } from 'eslint9';
import { builtinRules as builtinRules9 } from 'eslint9/use-at-your-own-risk';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { type HtmlProgram, htmlParser } from '../../rules/src/parsers/html';
import { maskServerTags } from '../../rules/src/parsers/server-tags';
import { TOO_DEEP } from '../../rules/src/program/syntax/limits/tree-depth';

const parse = (text: string): HtmlProgram => htmlParser.parseForESLint(text).ast;
const textOf = (text: string, node: AstNode): string => text.slice(...node.range);

/** All markup nodes, parents first. */
function all(program: HtmlProgram): AstNode[] {
  const found: AstNode[] = [];
  const visit = (node: AstNode): void => {
    found.push(node);
    for (const child of (node.children ?? []) as AstNode[]) visit(child);
  };
  program.markup.forEach(visit);
  return found;
}
const elements = (program: HtmlProgram): AstNode[] => all(program).filter((node) => node.type === 'HtmlElement');
const element = (program: HtmlProgram, name: string): AstNode => elements(program).find((node) => node.name === name) as AstNode;
const attribute = (program: HtmlProgram, name: string): AstNode =>
  elements(program).flatMap((node) => node.attributes as AstNode[]).find((node) => node.name === name) as AstNode;

describe('HTML parser', () => {
  describe('scripts', () => {
    it('puts the statements of all inline scripts in one program, at their places', () => {
      const text = '<!doctype html>\n<script>let a = 1;</script><p>x</p>\n<script type="module">import b from "b";\nawait a;</script>';
      const program = parse(text);
      assert.deepEqual(program.body.map((node) => textOf(text, node)), ['let a = 1;', 'import b from "b";', 'await a;']);
      assert.deepEqual(program.body.map((node) => node.loc?.start), [{ line: 2, column: 8 }, { line: 3, column: 22 }, {
        line: 4,
        column: 0,
      }]);
      assert.deepEqual(program.scriptErrors, []);
    });

    for (const [name, eol] of [['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r']]) {
      it(`keeps offsets and lines with ${name}`, () => {
        const text = ['<body>', '<p', ' title="é😀"', ' onclick="', 'go()">', 'text</p>', '<script>', '', 'const a = `', '`; run(a);',
          '</script>', '</body>'].join(eol);
        const program = parse(text);
        assert.equal(textOf(text, program.body[1]), 'run(a);');
        assert.deepEqual(program.body[1].loc?.start, { line: 10, column: 3 });
        const handler = attribute(program, 'onclick').handler as AstNode;
        assert.equal(textOf(text, (handler.body as AstNode[])[0]), 'go()');
        assert.deepEqual((handler.body as AstNode[])[0].loc?.start, { line: 5, column: 0 });
        assert.equal(textOf(text, attribute(program, 'title')), 'title="é😀"');
        assert.equal(
          text.slice(...(element(program, 'p').startRange as [number, number])),
          ['<p', ' title="é😀"', ' onclick="', 'go()">'].join(eol),
        );
      });
    }

    it('keeps the other scripts when one does not parse, and says where it broke', () => {
      const program = parse('<script>ok();</script>\n<script>\n  let = ;\n</script><script>fine();</script><b onclick="if ("></b>');
      assert.equal(program.body.length, 2);
      assert.deepEqual(program.scriptErrors.map(({ line, column }) => [line, column]), [[3, 9], [4, 50]]);
      assert.match(program.scriptErrors[0].message, /Unexpected token/);
    });

    it('reads as script only what a browser runs', () => {
      const run = ['', 'type', 'type=""', 'type="text/javascript"', 'type="module"', 'TYPE="Text/JavaScript; charset=utf-8"',
        'type="application/x-javascript"', 'type="text/babel"'];
      const notRun = ['type="text/plain"', 'type="text/template"', 'type="application/json"', 'type="application/ld+json"',
        'type="importmap"', 'type="speculationrules"', 'src="a.js"'];
      for (const attributes of run) assert.equal(parse(`<script ${attributes}>a()</script>`).body.length, 1, attributes);
      for (const attributes of notRun) assert.equal(parse(`<script ${attributes}>a()</script>`).body.length, 0, attributes);
    });

    it('shows the address of an external script', () => {
      const source = attribute(parse('<script async src="https://example.org/a.js"></script>'), 'src');
      assert.equal(source.value, 'https://example.org/a.js');
    });

    it('script sections do not leak into each other', () => {
      assert.deepEqual(parse('<script>/* open </script><script>ok()</script>').body.length, 1);
      assert.deepEqual(parse('<script>return 1</script>').scriptErrors, []);
      const component = parse("<p>Hi</p><script>import a from './a.js'; export default { data: () => a };</script>");
      assert.deepEqual([component.scriptErrors, component.body.length], [[], 2]);
      assert.equal(parse('<script>await a</script>').scriptErrors.length, 1);
      assert.equal(parse('<script>with (a) b()</script>').body.length, 1);
    });

    it('tells the parents of statements and handlers', () => {
      const program = parse('<p onclick="go()"></p><script>run()</script>');
      assert.equal(program.body[0].parent, program);
      assert.equal(((program.body[0].expression as AstNode).callee as AstNode).parent?.type, 'CallExpression');
      const handler = attribute(program, 'onclick').handler as AstNode;
      assert.deepEqual([handler.type, handler.parent?.type, handler.parent?.parent?.type, handler.parent?.parent?.parent?.type], [
        'HtmlHandler',
        'HtmlAttribute',
        'HtmlElement',
        'Program',
      ]);
      assert.equal((handler.body as AstNode[])[0].parent, handler);
    });

    it('reads handlers through entities, at the written places', () => {
      const text = '<p onclick="a &amp;&amp; b(&quot;x&quot;, &#39;y&#x27;); return false"></p>';
      const program = parse(text);
      const statements = attribute(program, 'onclick').handler.body as AstNode[];
      assert.deepEqual(statements.map((node) => textOf(text, node)), ['a &amp;&amp; b(&quot;x&quot;, &#39;y&#x27;);', 'return false']);
      assert.equal(textOf(text, (statements[0].expression.right as AstNode).callee as AstNode), 'b');
      assert.equal(statements[0].expression.right.arguments[1].value, 'y');
    });

    it('has no handlers on attributes that only look like it', () => {
      assert.equal(attribute(parse('<p on="a" one="b()" data-onclick="c()"></p>'), 'data-onclick').handler, undefined);
    });
  });

  describe('markup', () => {
    it('names elements and attributes as written', () => {
      const program =
        parse('<App-Card [ngClass]="x" (keyUp)="y" *ngIf="z" #Ref @Click="w" :Foo.sync="v"></App-Card><svg viewBox="0 0 1 1" xlink:href="#a"/>');
      assert.deepEqual(elements(program).map((node) => node.name), ['App-Card', 'svg']);
      assert.deepEqual(elements(program).flatMap((node) => (node.attributes as AstNode[]).map((one) => one.name)), ['[ngClass]', '(keyUp)',
        '*ngIf', '#Ref', '@Click', ':Foo.sync', 'viewBox', 'xlink:href']);
    });

    it('values are decoded, ranges are those of the text without quotes', () => {
      const text = `<p a="x &amp; y" b='"' c=d e f="" g = "h"></p>`;
      const attributes = element(parse(text), 'p').attributes as AstNode[];
      assert.deepEqual(
        attributes.map((node) => [node.name, node.value, node.valueRange && text.slice(...(node.valueRange as [number, number]))]),
        [['a', 'x & y', 'x &amp; y'], ['b', '"', '"'], ['c', 'd', 'd'], ['e', null, undefined], ['f', '', ''], ['g', 'h', 'h']],
      );
    });

    it('copies that HTML makes of unclosed elements are left out', () => {
      assert.deepEqual(elements(parse('<p><b x>one</p><p>two</b></p>')).map((node) => node.name), ['p', 'b', 'p']);
    });

    it('a self-closed component does not take in what follows', () => {
      const program = parse('<app-a /><p>one</p><br/><my-b/>two');
      assert.deepEqual(program.markup.map((node) => node.name ?? node.value), ['app-a', 'p', 'br', 'my-b', 'two']);
      assert.deepEqual(element(program, 'app-a').children, []);
    });

    it('sees rows without a table, templates, and what is shown without scripts', () => {
      const text = '<tr><td a="1"></td></tr><template><p></p></template><noscript><img src="https://example.org/p.gif"></noscript>';
      const program = parse(text);
      assert.deepEqual(elements(program).map((node) => node.name), ['tr', 'td', 'template', 'p', 'noscript', 'img']);
      assert.equal(textOf(text, element(program, 'img')), '<img src="https://example.org/p.gif">');
      assert.equal(element(program, 'img').parent?.name, 'noscript');
      assert.deepEqual((element(program, 'noscript').children as AstNode[]).map((node) => node.type), ['HtmlElement']);
      const page = parse('<html><head><noscript><img src="a"></noscript></head><body onload="go()"></body></html>');
      assert.deepEqual(elements(page).map((node) => node.name), ['html', 'head', 'noscript', 'img', 'body']);
      assert.equal(attribute(page, 'onload').handler.type, 'HtmlHandler');
    });

    it('nothing makes it throw', () => {
      const odd = ['', '<', '</', '<!', '<!--', '<p', '<p a', '<p a="', '<script>', '<script', '<style><p', '<![CDATA[', '<p =a =="b">',
        '\0<\0p \0>', '<p a a a=1>', '</p></div></html>', '<table><b><td><b><tr>', '<svg><p></svg>', '<select><option><p></select>',
        '&#xffffffff; &bogus; <p a="&#xffffffff;" onclick="&#xffffffff;">', '{{', '{%', '<%', '<?', '<?php', '{{ <p> }}', '<p {{ a',
        '<frameset><frame></frameset><p>', '<plaintext></p>', '\uD800<p \uDFFF>'];
      for (const text of odd) {
        const program = parse(text);
        assert.deepEqual(program.range, [0, text.length], text);
      }
      for (const text of odd) for (const other of odd) parse(text + other);
    });

    it('says of very deep pages that they are too deep', () => {
      const text = '<p>'.repeat(10) + '<div>'.repeat(20_000);
      assert.throws(() => parse(text), { message: TOO_DEEP });
      const config = [{ files: ['**/*.html'], languageOptions: { parser: htmlParser as never } }];
      assert.deepEqual(new Linter({ configType: 'flat' }).verify(text, config, { filename: 'a.html' }).map(({ message }) => message), [
        `Parsing error: ${TOO_DEEP}`,
      ]);
    });

    it('takes time in proportion to the page', () => {
      const time = (count: number): number => {
        const text = `<body>${
          '<p class="a" onclick="go(1)">text &amp; {{ x }} <b {% if a %}title="t"{% endif %}></b></p>\n<script>let a = 1; run(a);</script>\n'
            .repeat(count)
        }</body>`;
        const from = process.cpuUsage();
        parse(text);
        const { user, system } = process.cpuUsage(from);
        return user + system;
      };
      time(200);
      const [small, large] = [time(200), time(1600)];
      assert.ok(large < small * 24, `8 times the page took ${(large / small).toFixed(1)} times as long`);
    });
  });

  describe('server tags', () => {
    it('masks them at the same length', () => {
      const masked = (text: string): string => maskServerTags(text).replaceAll('\uE25C', '#');
      assert.equal(
        masked('<p a="{{ x }}" {% if b %}c{% endif %}>{{ d }}{% e %}</p>'),
        '<p a="#######" ##########c###########>{{ d }}       </p>',
      );
      assert.equal(masked('<?php if ($a > 1): ?><p <?= $b->c ?>>'), `${' '.repeat(21)}<p ############>`);
      assert.equal(masked('<% a\n %><p>'), '    \n   <p>');
      assert.equal(masked('{% extends "a" %}\n<html lang="{{ l }}">'), '                 \n<html lang="#######">');
      assert.equal(masked('no tags { } < >'), 'no tags { } < >');
    });

    it('quotes inside server tags do not end the attribute', () => {
      const program = parse('<a href="{% url "home" %}" class="b">x</a>');
      assert.deepEqual((element(program, 'a').attributes as AstNode[]).map((node) => node.name), ['href', 'class']);
    });

    it('scripts with server tags are read where they can be', () => {
      const text =
        '<script>\ngtag("config", {{ id|tojson }}, {% if a %}{ x: 1 }{% endif %});\nsend("<?php echo $b ?>", <%= c %>);</script>';
      const program = parse(text);
      assert.deepEqual(program.scriptErrors, []);
      assert.deepEqual(program.body.map((node) => textOf(text, node).slice(0, 4)), ['gtag', 'send']);
      assert.equal(parse('<script>{% for a in b %}{{ a }} {{ b }}{% endfor %}</script>').scriptErrors.length, 1);
    });
  });

  for (
    const [version, LinterOf, ownRules] of [[9, Linter9 as unknown as typeof Linter, builtinRules9], [10, Linter, builtinRules]] as const
  ) {
    describe(`under ESLint ${version}`, () => {
      const names = (context: { sourceCode: unknown; report(descriptor: unknown): void }) => ({
        CallExpression(node: AstNode) {
          const sourceCode = context.sourceCode as {
            getScope(at: AstNode): { references: { resolved?: { name: string } | null }[]; type: string };
          };
          const callee = node.callee as { name: string };
          context.report({ node, message: `${callee.name} in ${sourceCode.getScope(node).type}` });
        },
        HtmlElement(node: AstNode) {
          if (node.name === 'video') context.report({ node, message: 'video' });
        },
      });
      const unused = (context: { sourceCode: unknown; report(descriptor: unknown): void }) => ({
        Program(node: AstNode) {
          const { scopeManager } = context.sourceCode as {
            scopeManager: { scopes: { variables: { name: string; defs: unknown[]; references: unknown[] }[] }[] };
          };
          for (const scope of scopeManager.scopes)
            for (const variable of scope.variables)
              if (variable.defs.length > 0)
                context.report({ node, message: `${variable.name}: ${variable.references.length}` });
        },
      });
      const verify = (text: string, rules: Record<string, unknown>) =>
        new LinterOf({ configType: 'flat' }).verify(
          text,
          [{
            files: ['**/*.html'],
            languageOptions: { parser: htmlParser as never },
            plugins: { p: { rules: { names: { create: names }, unused: { create: unused } } as never } },
            rules: rules as never,
            linterOptions: { reportUnusedDisableDirectives: 0 },
          }] as never,
          { filename: 'a.html' },
        );

      it('visits scripts, handlers and elements', () => {
        const messages = verify('\uFEFF<video onended="next()"></video>\r\n<script>\r\nfunction a() { run(); }</script>', { 'p/names': 2 });
        assert.deepEqual(messages.map(({ message, line, column }) => [message, line, column]), [['video', 1, 1], ['next in module', 1, 17],
          ['run in function', 3, 16]]);
      });

      it('joins scripts and handlers in one scope', () => {
        const messages = verify('<script>let a = 1;</script><script>a++;</script><p onclick="a = 2"></p>', { 'p/unused': 2 });
        assert.deepEqual(
          messages.map(({ message }) => message),
          ['a: 3'],
        );
      });

      it('obeys directives in comments of the page and of its scripts', () => {
        const off = ['<!-- eslint-disable-next-line p/names -->', '<video></video>', '<video></video> <!-- eslint-disable-line p/names -->',
          '<video></video>', '<!-- eslint-disable p/names -- a reason -->', '<video></video>', '<!-- eslint-enable p/names -->', '<script>',
          '// eslint-disable-next-line p/names', 'a();', 'b();', '</script>'];
        assert.deepEqual(verify(off.join('\n'), { 'p/names': 2 }).map(({ message, line }) => [message, line]), [['video', 4], [
          'b in module',
          11,
        ]]);
      });

      it('stands the rules of ESLint itself', () => {
        const text =
          '<!doctype html><p onclick="let a = 1; if (a = 2) { }; return"></p>\n<script>\nvar b = function () { switch (1) { case 1: a(); case 2: } };; /* c */ debugger\n</script>\n<script>x = { a: 1, a: 2 }</script>';
        const messages = verify(text, Object.fromEntries([...ownRules.keys()].map((name) => [name, 1])));
        assert.deepEqual(messages.filter((message) => message.fatal), []);
        assert.ok(messages.some((message) => message.ruleId === 'no-dupe-keys' && message.line === 5 && message.column === 21));
      });
    });
  }
});
