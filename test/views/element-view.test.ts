import assert from 'node:assert/strict';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { getElementOf, elementsOf } from '../../rules/src/views/elements';
import type { ElementHost, ElementView } from '../../rules/src/views/elements/element-view';
import type { Value } from '../../rules/src/program/values/value';
import { type Reader, firstOf, lookAt, readElements } from '../support/elements';

/** Each text holds one video that plays by itself without end, one ticked box, and look-alikes of both. */
const SAME_FACTS: Record<string, [Reader, ElementHost, string]> = {
  'JSX read by espree': ['jsx', 'jsx',
    'const A = () => <><video autoPlay loop src="s"/><input type="checkbox" defaultChecked /><video autoPlay={x} loop/><video autoPlay muted/><input type="checkbox" checked={false}/></>;'],
  'TSX read by typescript-eslint': ['tsx', 'jsx',
    'const on = true as const; const A = (p: P) => <><video autoPlay={on} loop={true} src="s"/><input type={"checkbox"} checked /><video autoPlay={p.x!} loop/><video autoPlay muted/></>;'],
  'Vue': ['vue', 'vue',
    '<template><div><video autoplay :loop="true" src="s"/><input type="checkbox" checked><video :autoplay="x" loop/><video autoplay v-bind="y"/><input type="checkbox" v-model="z"></div></template>\n<script setup lang="ts">const x: boolean = f();</script>'],
  'Svelte': ['svelte', 'svelte',
    '<script lang="ts">let x: boolean = f(); const on = true;</script>\n<video autoplay loop={on} src="s"></video>\n<input type="checkbox" checked>\n<video autoplay={x} loop></video>\n<input type="checkbox" bind:checked={x}>'],
  'Astro': ['astro', 'astro',
    '---\nconst x: boolean = f();\n---\n<html><video autoplay loop={true} src="s"></video><input type="checkbox" checked/><video autoplay={x} loop></video></html>'],
  'an Angular template': ['angular', 'angular',
    '<video autoplay [loop]="true" src="s" *ngIf="q"></video>\n@if (a) {<input type="checkbox" [checked]="true">}\n<video [autoplay]="x" loop></video><input type="checkbox" [(ngModel)]="m"><video autoplay [class.loop]="true"></video>'],
  'an inline Angular template': ['ts', 'angular',
    '@Component({ selector: "a", template: `<video autoplay [loop]="true"></video><input type="checkbox" checked><video [autoplay]="x" loop></video><input type="checkbox" [(ngModel)]="m">` }) class A {}'],
  'an inline Angular template in a string': ['ts', 'angular',
    '@Component({ template: \'<video autoplay [loop]="true"></video><input type="checkbox" [checked]="true">\' }) class A {}'],
  'Lit': ['ts', 'lit',
    'const v = html`<video autoplay ?loop=${true} src=${s as any}></video><input type="checkbox" .checked=${true}><video ?autoplay=${x} loop></video>`;'],
  'createElement and h': ['jsx', 'call',
    'React.createElement("video", { autoPlay: true, loop: true, src });\nh("input", { type: "checkbox", checked: true });\nh("video", { autoplay: x, loop: true });'],
  'jsx runtime and a props constant': ['jsx', 'call',
    'const props = { autoPlay: true, loop: true }; _jsx("video", props); _jsxs("input", { ...{ type: "checkbox" }, checked: true }); _jsx("video", { ...props, loop: x });'],
  'render functions of Vue 2': ['jsx', 'call',
    'h("video", { attrs: { autoplay: true }, domProps: { loop: true } }); h("input", { attrs: { type: "checkbox" }, domProps: { checked: true } });'],
  'DOM writes': ['ts', 'dom',
    'const v = document.createElement("video"); v.autoplay = true; v.setAttribute("loop", "");\nconst i = document.createElement("input"); i.type = "checkbox"; i.checked = true;\nconst w = document.createElement("video"); w.autoplay = true; w.loop = x;'],
  'DOM writes to a member': ['ts', 'dom',
    'class P { v; i; start() { this.v = document.createElement("video"); Object.assign(this.v, { autoplay: true, loop: true }); this.i = document.createElement("input"); this.i.type = "checkbox"; this.tick(); } tick() { this.i.checked = true; } } class Q { v; start() { this.v = document.createElement("video"); this.v.loop = true; } }'],
  'elements of the page looked up': ['ts', 'dom',
    'const v = document.querySelector(".hero > video.main")!; v.autoplay = true; v.loop = true; const i = document.getElementById("i") as HTMLInputElement; i.type = "checkbox"; i.checked = true; document.querySelector("video .x").autoplay = true; document.querySelector(".video").loop = true;'],
  'HTML': ['html', 'html',
    '<!doctype html><body><video autoplay loop src="s"></video><input type="checkbox" checked><video loop></video><!-- <video autoplay loop> --><script>const s = "<video autoplay loop>";</script></body>'],
  'HTML with Vue attributes': ['html', 'html',
    '<div id="app"><video autoplay :loop="true"></video><input type="checkbox" v-bind:checked="true"><video :autoplay="x" loop></video><input type="checkbox" v-model="m"></div>'],
  'HTML with Angular attributes': ['html', 'html',
    '<video autoplay [loop]="true" (ended)="a > b"></video><input type="checkbox" [checked]="true"><video [autoplay]="x" loop></video><input type="checkbox" [(ngModel)]="m">'],
  'HTML with server tags': ['html', 'html',
    '<video autoplay loop src="{{ url }}"></video><input type="checkbox" checked><video {% if a %}autoplay loop{% endif %}></video><video <?php if ($a > 1) { ?> autoplay <?php } ?> loop></video><video autoplay loop="{{ x }}"></video><input type="checkbox" <%= checked %>>'],
  'HTML read by @html-eslint as parser': ['htmlEslint', 'html',
    '<!doctype html><html><body><video autoplay loop src="s"></video><input type="checkbox" checked><video loop></video><!-- <video autoplay loop> --></body></html>'],
  'HTML read by @html-eslint as language': ['htmlEslintLanguage', 'html',
    '<!doctype html><html><body><video autoplay loop src="s"></video><input type="checkbox" checked><video loop></video></body></html>'],
};

const isEndless = (element: ElementView): boolean =>
  element.tag === 'video' && element.isOn('autoplay') === true && element.isOn('loop') === true;
const isTicked = (element: ElementView): boolean => {
  const type = element.attr('type');
  return element.tag === 'input' && type.kind === 'known' && type.value === 'checkbox' && element.isOn('checked') === true;
};
const brief = (value: Value | undefined): unknown => (value?.kind === 'known' ? value.value : value?.kind);

describe('element view', () => {
  describe('the same facts in every syntax', () => {
    for (const [name, [reader, host, code]] of Object.entries(SAME_FACTS)) {
      it(`${name}`, () => {
        const found = readElements(reader, code).filter((element) => isEndless(element) || isTicked(element));
        assert.deepEqual(found.map((element) => [element.host, element.tag]), [[host, 'video'], [host, 'input']]);
        assert.match(code.slice(...found[0].range), /video|hero/);
      });
    }
  });

  describe('is an attribute on', () => {
    const cases: [Reader, string, boolean | undefined][] = [
      ['html', '<video autoplay="false"></video>', true],
      ['html', '<video AutoPlay></video>', true],
      ['html', '<video></video>', false],
      ['html', '<video [autoplay]="false"></video>', false],
      ['html', '<my-video autoplay="false"></my-video>', undefined],
      ['vue', '<template><video autoplay="false"/></template>', true],
      ['vue', '<template><video :autoplay="false"/></template>', false],
      ['vue', '<template><video v-bind="all"/></template>', undefined],
      ['vue', '<template><Player autoplay="false"/></template>', undefined],
      ['vue', '<template><Player autoplay=""/></template>', true],
      ['svelte', '<video autoplay="false"></video>', true],
      ['angular', '<video autoplay="false"></video>', true],
      ['angular', '<video [autoplay]="null"></video>', false],
      ['angular', '<app-player autoplay="false"></app-player>', undefined],
      ['jsx', '<video autoPlay="false"/>', true],
      ['jsx', '<video autoPlay=""/>', false],
      ['jsx', '<video autoPlay={undefined}/>', false],
      ['jsx', '<video autoPlay={x ? true : 1}/>', true],
      ['jsx', '<video autoPlay={x ? true : false}/>', undefined],
      ['jsx', '<Player autoPlay="false"/>', undefined],
      ['jsx', '<Player {...rest}/>', undefined],
      ['ts', 'html`<video autoplay=${false}></video>`', true],
      ['ts', 'html`<video ?autoplay=${false}></video>`', false],
      ['ts', 'const v = document.createElement("video"); v.setAttribute("autoplay", "false");', true],
      ['ts', 'const v = document.createElement("video"); v.autoplay = true; v.autoplay = false;', undefined],
      ['ts', 'const v = document.createElement("video"); setUp(v);', undefined],
      ['ts', 'const v = document.createElement("video"); document.body.append(v);', false],
      ['ts', 'const v = document.querySelector("video");', undefined],
    ];
    for (const [reader, code, expected] of cases) {
      it(`${String(expected)}: ${code}`, () => {
        const element = readElements(reader, code).at(0);
        assert.equal(element?.isOn('autoplay'), expected);
      });
    }
  });

  describe('names, ranges and values', () => {
    it('one name for all spellings', () => {
      const element = firstOf(readElements('jsx', '<video playsInline preload="none" data-id={7} />'), 'video');
      for (const name of ['playsInline', 'playsinline', 'plays-inline']) assert.equal(brief(element.attr(name)), true);
      assert.equal(brief(element.attr('data-id')), 7);
      assert.equal(element.attr('controls').kind, 'absent');
    });

    it('ranges are those of the file, in every syntax', () => {
      for (
        const [reader, code, written, inside] of [
          ['jsx', 'a(<video autoPlay={x} />)', 'autoPlay={x}', 'x'],
          ['vue', '<template>\n<video :autoplay="x" /></template>', ':autoplay="x"', 'x'],
          ['vue', "<template>\n<video autoplay='x' /></template>", "autoplay='x'", 'x'],
          ['svelte', '<p>é</p><video autoplay={x}></video>', 'autoplay={x}', 'x'],
          ['angular', '<p>é</p>\r\n<video [autoplay]="x"></video>', '[autoplay]="x"', 'x'],
          ['html', '<p>é</p>\r\n<video\r\n  autoplay = x></video>', 'autoplay = x', 'x'],
          ['ts', 'const t = html`\r\n<video ?autoplay=${x}></video>`', '?autoplay=${x}', '${x}'],
          ['ts', '@Component({ template: `é\n<video [autoplay]="x"></video>` }) class A {}', '[autoplay]="x"', 'x'],
          ['ts', 'const v = document.createElement("video"); v.autoplay = x;', 'v.autoplay = x', 'x'],
          ['jsx', 'h("video", { autoplay: x })', 'autoplay: x', 'x'],
        ] as [Reader, string, string, string][]
      ) {
        const attribute = readElements(reader, code).find((element) => element.tag === 'video')?.getAttribute('autoplay');
        assert.equal(attribute && code.slice(...attribute.range), written);
        assert.equal(attribute?.valueRange && code.slice(...attribute.valueRange), inside);
      }
    });

    it('the last of two attributes counts', () => {
      assert.equal(firstOf(readElements('jsx', '<video loop loop={false} />'), 'video').isOn('loop'), false);
    });

    it('known objects are read, unknown ones make the rest uncertain', () => {
      const [known, unknown] = readElements('jsx', 'const p = { loop: true }; a(<video {...p} />, <audio {...q} loop />)');
      assert.equal(known.isOn('loop'), true);
      assert.equal(known.attr('controls').kind, 'absent');
      assert.equal(unknown.isOn('loop'), true);
      assert.equal(unknown.attr('controls').kind, 'dynamic');
      assert.equal(firstOf(readElements('vue', '<template><video v-bind="{ loop: true }"/></template>'), 'video').isOn('loop'), true);
      assert.equal(firstOf(readElements('vue', '<template><video :[name]="true"/></template>'), 'video').attr('loop').kind, 'dynamic');
      assert.equal(firstOf(readElements('ts', 'html`<video ${spread(x)}></video>`'), 'video').attr('loop').kind, 'dynamic');
      assert.equal(firstOf(readElements('ts', 'html`<video ${ref(x)}></video>`'), 'video').attr('loop').kind, 'absent');
    });

    it('what only holds the element, or belongs to another class, writes nothing', () => {
      assert.deepEqual(
        firstOf(readElements('svelte', '<script>let el</script><video bind:this={el} class:loop={true}></video>'), 'video').attributes,
        [],
      );
      const [made] = readElements(
        'ts',
        'class P { v; start() { this.v = document.createElement("video"); class Q { v; m() { this.v.loop = true; } } } }',
      );
      assert.equal(made.attr('loop').kind, 'absent');
    });

    it('an object that spreads itself ends', () => {
      assert.equal(firstOf(readElements('jsx', 'const p = { ...p, loop: true }; a(<video {...p} />)'), 'video').isOn('loop'), true);
    });

    it('elements of libraries for animation are those of HTML', () => {
      const tags = readElements(
        'jsx',
        'const A = () => <><motion.video /><m.p /><animated.div /><Motion.Video /><motion.A /><b.video /></>;',
      )
        .map(({ tag, rawTag }) => `${rawTag} ${tag}`);
      assert.deepEqual(tags, ['motion.video video', 'm.p p', 'animated.div div', 'Motion.Video Motion.Video', 'motion.A motion.A',
        'b.video b.video']);
    });
    it('components are mapped to tags, in both spellings', () => {
      assert.equal(firstOf(readElements('jsx', '<MyVideo />', { MyVideo: 'video' }), 'MyVideo').tag, 'video');
      assert.equal(firstOf(readElements('vue', '<template><my-video/></template>', { MyVideo: 'video' }), 'my-video').tag, 'video');
      assert.equal(firstOf(readElements('jsx', '<constructor />', { MyVideo: 'video' }), 'constructor').tag, 'constructor');
      assert.equal(firstOf(readElements('jsx', '<MyVideo />'), 'MyVideo').tag, 'MyVideo');
    });

    it('constructors make elements, unless the file declares them', () => {
      const [audio] = readElements('ts', 'const a = new Audio("a.mp3"); a.loop = true;');
      assert.deepEqual([audio.tag, brief(audio.attr('src')), audio.isOn('loop')], ['audio', 'a.mp3', true]);
      assert.deepEqual(readElements('ts', 'class Audio {} const a = new Audio("a.mp3");'), []);
      assert.deepEqual(readElements('ts', 'const document = make(); document.createElement("video");'), []);
      assert.deepEqual(readElements('ts', 'renderer.createElement("video", null);'), []);
    });

    it('files without a template have no elements', () => {
      assert.deepEqual(readElements('vue', '<script setup>const a = 1</script>'), []);
      assert.deepEqual(readElements('ts', 'const h = 1; const s = css`<video autoplay>`;'), []);
    });
  });

  describe('events', () => {
    const handlers: [Reader, string, string][] = [
      ['jsx', '<video onEnded={next} />', 'next'],
      ['jsx', '<video onended={next} />', 'next'],
      ['vue', '<template><video @ended.once="next"/></template>', 'next'],
      ['vue', '<template><video v-on:ended="next()"/></template>', 'next()'],
      ['vue', '<template><Video @ended="next"/></template>', 'next'],
      ['vue', '<template><video :onEnded="next"/></template>', 'next'],
      ['svelte', '<video on:ended={next}></video>', 'next'],
      ['svelte', '<video onended={next}></video>', 'next'],
      ['angular', '<video (ended)="next()"></video>', 'next()'],
      ['html', '<video onended="next()"></video>', 'next()'],
      ['html', '<video @ended="next()"></video>', 'next()'],
      ['html', '<video (ended)="next()"></video>', 'next()'],
      ['ts', 'html`<video @ended=${next}></video>`', 'next'],
      ['ts', '@Component({ template: `<video (ended)="next()"></video>` }) class A {}', 'next()'],
      ['jsx', 'h("video", { onEnded: next })', 'next'],
      ['jsx', 'h("video", { on: { ended: next } })', 'next'],
      ['ts', 'const v = document.createElement("video"); v.onended = next;', 'next'],
      ['ts', 'const v = document.createElement("video"); v.addEventListener("ended", next);', 'next'],
    ];
    for (const [reader, code, text] of handlers) {
      it(code, () => {
        const element = readElements(reader, code).find((candidate) => candidate.tag.toLowerCase() === 'video');
        assert.equal(element?.getEvent('ended')?.text, text);
        assert.equal(element?.getAttribute('onended'), undefined);
      });
    }

    it('handlers are syntax where the syntax has them', () => {
      assert.equal(firstOf(readElements('vue', '<template><p @a="b()"/></template>'), 'p').getEvent('a')?.handler?.type, 'VOnExpression');
      assert.equal(firstOf(readElements('html', '<p onclick="b()"></p>'), 'p').getEvent('click')?.handler?.type, 'HtmlHandler');
      assert.equal(
        firstOf(readElements('jsx', '<p onClick={() => b()} />'), 'p').getEvent('click')?.handler?.type,
        'ArrowFunctionExpression',
      );
    });

    it('an event has one name for all spellings', () => {
      assert.ok(firstOf(readElements('vue', '<template><Player @end-reached="f"/></template>'), 'Player').getEvent('endReached'));
      assert.ok(firstOf(readElements('jsx', '<Player onEndReached={f} />'), 'Player').getEvent('end-reached'));
    });

    it('flags that begin with "on" are attributes', () => {
      const element = firstOf(readElements('jsx', '<Player online onceOnly={true} once />'), 'Player');
      assert.deepEqual(element.attributes.map((attribute) => attribute.name), ['online', 'onceonly', 'once']);
      assert.ok(firstOf(readElements('vue', '<template><Player :online="x"/></template>'), 'Player').getAttribute('online'));
    });
  });

  describe('conditions', () => {
    const conditions = (reader: Reader, code: string, tag = 'u'): string[] =>
      firstOf(readElements(reader, code), tag).conditions.map((condition) => `${condition.truth ? '' : 'not '}${condition.text}`);
    const cases: [string, Reader, string, string[]][] = [
      ['Vue', 'vue', '<template><p v-if="a"><u v-show="b"/></p></template>', ['a', 'b']],
      ['Vue, chain', 'vue', '<template><p v-if="a"/> <p v-else-if="b"/><u v-else/></template>', ['not a', 'not b']],
      ['Vue, second chain', 'vue', '<template><p v-if="a"/><p v-if="b"/><u v-else-if="c"/></template>', ['not b', 'c']],
      ['Svelte', 'svelte', '{#if a}<b></b>{:else if b}{#if c}<u></u>{/if}{:else}<i></i>{/if}', ['not a', 'b', 'c']],
      ['Svelte, else', 'svelte', '{#if a}<b></b>{:else}<u></u>{/if}', ['not a']],
      ['Svelte, else of a loop', 'svelte', '{#each a as b}<b></b>{:else}<u></u>{/each}', []],
      ['Angular, *ngIf', 'angular', '<p *ngIf="a"><u></u></p>', ['a']],
      ['Angular, else template', 'angular', '<p *ngIf="a; else no"></p><ng-template #no><u></u></ng-template>', ['not a']],
      ['Angular, blocks', 'angular', '@if (a) {<p></p>} @else if (b) {<p></p>} @else {<u></u>}', ['not a', 'not b']],
      ['Angular, switch', 'angular', '@switch (a) { @case (1) {<u></u>} @default {<p></p>} }', ['(a) === (1)']],
      ['Angular, hidden', 'angular', '<p [hidden]="a"><u></u></p>', ['not a']],
      ['inline Angular', 'ts', '@Component({ template: `<p *ngIf="a"><u></u></p>` }) class A {}', ['a']],
      ['inline Angular, blocks', 'ts',
        '@Component({ template: `@if (f(a)) {<p>{{ x }}</p>} @else if (b; as c) { text <u></u> }<p></p>` }) class A {}', ['not f(a)',
        'b; as c']],
      ['inline Angular, braces in an expression', 'ts', "@Component({ template: `@if (a) { {{ '}' }} <u></u>}` }) class A {}", ['a']],
      ['inline Angular, after a block', 'ts', '@Component({ template: `@if (a) {<p></p>}<u></u>` }) class A {}', []],
      ['inline Angular, switch', 'ts', '@Component({ template: `@switch (a) { @case (1) {<p></p>} @default {<u></u>} }` }) class A {}', [
        'not (a) === (1)',
      ]],
      ['HTML, *ngIf with else', 'html', '<p *ngIf="a; else no"></p><ng-template #no><u></u></ng-template>', ['not a; else no']],
      ['HTML, v-if chain', 'html', '<p v-if="a"></p>\n<p v-else-if="b"></p><u v-else></u>', ['not a', 'not b']],
      ['HTML, self-closed component', 'html', '<app-x *ngIf="a" /><u></u>', []],
      ['JSX has its conditions in the syntax', 'jsx', 'a && <u />', []],
    ];
    for (const [name, reader, code, expected] of cases) it(name, () => assert.deepEqual(conditions(reader, code), expected));

    it('are expressions where the syntax has them', () => {
      assert.equal(
        firstOf(readElements('vue', '<template><p v-if="!a"/></template>'), 'p').conditions[0].expression?.type,
        'UnaryExpression',
      );
    });

    it('of Lit lie in the syntax around the template', () => {
      const { node } = firstOf(readElements('ts', 'const t = a ? html`<u></u>` : 0;'), 'u');
      const around: string[] = [];
      for (let current: AstNode | undefined = node.parent; current; current = current.parent) around.push(current.type);
      assert.deepEqual(around.slice(0, 3), ['TemplateLiteral', 'TaggedTemplateExpression', 'ConditionalExpression']);
    });
  });

  describe('tree and text', () => {
    const nested: [Reader, string][] = [
      ['jsx', '<div>{a && <ul><li>one</li></ul>}</div>'],
      ['vue', '<template><div><ul><li>one</li></ul></div></template>'],
      ['svelte', '<div>{#if a}<ul><li>one</li></ul>{/if}</div>'],
      ['angular', '<div>@if (a) {<ul><li>one</li></ul>}</div>'],
      ['astro', '<div>{a && <ul><li>one</li></ul>}</div>'],
      ['html', '<div><ul><li>one</ul></div>'],
      ['ts', 'html`<div>${a ? html`<ul><li>one</li></ul>` : ""}</div>`'],
      ['jsx', 'h("div", [h("ul", null, h("li", "one"))])'],
    ];
    for (const [reader, code] of nested) {
      it(`nests: ${code}`, () => {
        const elements = readElements(reader, code);
        assert.deepEqual(
          elements.map((element) => [element.rawTag, element.parent?.rawTag, element.children.map((child) => child.rawTag).join()]),
          [['div', undefined, 'ul'], ['ul', 'div', 'li'], ['li', 'ul', '']],
        );
        assert.equal(firstOf(elements, 'li').text(), 'one');
      });
    }

    it('an element made by script is no child of the template around it', () => {
      assert.equal(
        firstOf(readElements('jsx', '<p onClick={() => { const v = document.createElement("video"); }} />'), 'video').parent,
        undefined,
      );
    });

    const texts: [Reader, string, string][] = [
      ['jsx', '<p>Say {"yes"} {`or`} {x} <b>now</b> {a ? "or" : <i>never</i>} {1}</p>', 'Say yes or now or never 1'],
      ['vue', '<template><p>Say {{ "yes" }} {{ x }}<b>now</b></p></template>', 'Say yes now'],
      ['vue', '<template><p>Say {{ }}<b>now</b></p></template>', 'Say now'],
      ['svelte', '<p>Say {"yes"} {x}{#if a}<b>now</b>{:else}later{/if}</p>', 'Say yes now later'],
      ['angular', '<p>Say {{ "yes" }} {{ x }}<b>now</b></p>', 'Say yes now'],
      ['html', "<p>Say &amp; {{ 'yes' }} {{ x }}<b>now</b><script>no</script></p>", 'Say & yes now'],
      ['ts', 'html`<p>Say ${"yes"} ${x}<b>now</b></p>`', 'Say yes now'],
      ['jsx', 'h("p", {}, "Say ", [h("b", "now")])', 'Say now'],
      ['jsx', '_jsx("p", { children: ["Say", _jsx("b", { children: "now" })] })', 'Say now'],
      ['ts', 'const p = document.createElement("p"); p.textContent = "Say";', 'Say'],
    ];
    for (const [reader, code, expected] of texts)
      it(`text: ${code}`, () => assert.equal(firstOf(readElements(reader, code), 'p').text(), expected));

    it('finds the element around a node', () => {
      lookAt('vue', '<template><p :a="x.y"><b @c="d()"/></p></template>', (file) => {
        const call = file.program.templateBody.children[0].children[0].startTag.attributes[0].value.expression.body[0]
          .expression as AstNode;
        assert.equal(getElementOf(call, file)?.rawTag, 'b');
      });
      lookAt('jsx', 'a(<p><b c={d()} />{e()}</p>)', (file) => {
        assert.deepEqual(file.nodes('CallExpression').map((call) => getElementOf(call, file)?.rawTag), [undefined, 'b', 'p']);
      });
    });

    it('reads a file once', () => {
      lookAt('jsx', '<p />', (file) => assert.equal(elementsOf(file, { A: 'b' }), elementsOf(file, { A: 'b' })));
    });
  });
});
