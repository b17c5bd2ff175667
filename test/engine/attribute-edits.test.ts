import assert from 'node:assert/strict';
import { addAttribute, removeAttribute, removeEvent, setAttribute, type NewValue } from '../../rules/src/edits/attribute-edits';
import { harmlessEdits } from '../../rules/src/edits/harmless-edits';
import type { FileContext } from '../../rules/src/program/syntax/file-context';
import type { TextEdit } from '../../rules/src/edits/text-edit';
import { elementsOf } from '../../rules/src/views/elements';
import type { ElementView } from '../../rules/src/views/elements/element-view';
import { type Reader, applyEdits, lookAt, readElements } from '../support/elements';

type Edit = (element: ElementView, file: FileContext) => TextEdit[] | undefined;

/** The text after an edit of its first element; undefined when the edit is not offered. The new text parses. */
function edited(reader: Reader, code: string, edit: Edit): string | undefined {
  const edits = lookAt(reader, code, (file) => harmlessEdits(edit(elementsOf(file)[0], file), file));
  const result = edits && applyEdits(code, edits);
  if (result !== undefined) readElements(reader, result);
  return result;
}

const vue = (tag: string): string => `<template>${tag}</template>`;
const made = 'const v = document.createElement("video");';

describe('attribute edits', () => {
  describe('remove', () => {
    const cases: [Reader, string, string | undefined][] = [
      ['jsx', 'a(<video autoPlay loop />)', 'a(<video loop />)'],
      ['jsx', 'a(<video loop autoPlay={true}>x</video>)', 'a(<video loop>x</video>)'],
      ['jsx', 'a(<video\n  loop\n  autoPlay\n/>)', 'a(<video\n  loop\n/>)'],
      ['jsx', 'a(<video\n  // why\n  autoPlay loop />)', 'a(<video\n  // why\n  loop />)'],
      ['jsx', 'a(<video\n  // why\n  autoPlay />)', 'a(<video\n  // why\n  />)'],
      ['jsx', 'a(<video autoPlay={/* why */ true} />)', undefined],
      ['jsx', 'a(<video autoPlay autoPlay={x} loop />)', 'a(<video loop />)'],
      ['jsx', 'a(<video loop />)', undefined],
      ['jsx', 'const p = { autoPlay: true, loop: true }; a(<video {...p} />)', 'const p = { loop: true }; a(<video {...p} />)'],
      ['astro', '<video autoplay loop></video>', '<video loop></video>'],
      ['vue', vue('<video :autoplay="true" loop/>'), vue('<video loop/>')],
      ['svelte', '<video {autoplay} loop></video>', '<video loop></video>'],
      ['angular', '<video [autoplay]="true" loop></video>', '<video loop></video>'],
      ['html', '<video src=a autoplay="autoplay">', '<video src=a>'],
      ['html', '<video src=a autoplay="autoplay"loop>', '<video src=a loop>'],
      ['angular', '<video [src]=`` [autoplay]="true"controls></video>', '<video [src]=`` controls></video>'],
      ['html', '<video src="a"autoplay loop>', '<video src="a" loop>'],
      ['ts', 'html`<video ?autoplay=${true} loop></video>`', 'html`<video loop></video>`'],
      ['ts', '@Component({ template: `<video [autoplay]="true" loop></video>` }) class A {}',
        '@Component({ template: `<video loop></video>` }) class A {}'],
      ['jsx', 'h("video", { autoplay: true, loop: true })', 'h("video", { loop: true })'],
      ['jsx', 'h("video", { loop: true, autoplay: true })', 'h("video", { loop: true })'],
      ['jsx', 'h("video", { autoplay: true })', 'h("video", {})'],
      ['ts', `${made}\nv.autoplay = true;\nplay(v);`, `${made}\nplay(v);`],
      ['ts', `${made}\nv.setAttribute("autoplay", "");\nv.autoplay = true;\nplay(v);`, `${made}\nplay(v);`],
      ['ts', `${made}\nif (a) v.autoplay = true;`, undefined],
      ['ts', `${made}\nconst b = v.autoplay = true;`, undefined],
    ];
    for (const [reader, code, expected] of cases)
      it(
        JSON.stringify(code),
        () => assert.equal(edited(reader, code, (element, file) => removeAttribute(element, 'autoplay', file)), expected),
      );
  });

  describe('set', () => {
    const cases: [Reader, string, NewValue, string | undefined][] = [
      ['jsx', 'a(<video autoPlay />)', false, 'a(<video autoPlay={false} />)'],
      ['jsx', 'a(<video autoPlay={x} />)', false, 'a(<video autoPlay={false} />)'],
      ['jsx', 'a(<video autoPlay="autoplay" />)', false, 'a(<video autoPlay={false} />)'],
      ['jsx', 'a(<video loop />)', false, 'a(<video loop autoPlay={false} />)'],
      ['jsx', 'const p = { autoPlay: true }; a(<video {...p} />)', false, 'const p = { autoPlay: false }; a(<video {...p} />)'],
      ['astro', '---\nconst autoplay = true;\n---\n<video {autoplay}></video>', false,
        '---\nconst autoplay = true;\n---\n<video autoplay={false}></video>'],
      ['vue', vue('<video autoplay/>'), false, vue('<video :autoplay="false"/>')],
      ['vue', vue('<video v-bind:autoplay="x"/>'), false, vue('<video v-bind:autoplay="false"/>')],
      ['vue', vue('<video :autoplay/>'), false, vue('<video :autoplay="false"/>')],
      ['vue', vue('<Player v-model:autoplay="x"/>'), false, undefined],
      ['svelte', '<video autoplay></video>', false, '<video autoplay={false}></video>'],
      ['svelte', '<video {autoplay}></video>', false, '<video autoplay={false}></video>'],
      ['svelte', '<video autoplay={x}></video>', false, '<video autoplay={false}></video>'],
      ['svelte', '<video bind:autoplay={x}></video>', false, undefined],
      ['angular', '<video autoplay></video>', false, '<video [autoplay]="false"></video>'],
      ['angular', '<video [autoplay]="x"></video>', false, '<video [autoplay]="false"></video>'],
      ['html', '<video autoplay loop></video>', false, '<video loop></video>'],
      ['html', '<video :autoplay="x" loop></video>', false, '<video :autoplay="false" loop></video>'],
      ['ts', 'html`<video autoplay></video>`', false, 'html`<video></video>`'],
      ['ts', 'html`<video ?autoplay=${x}></video>`', false, 'html`<video ?autoplay=${false}></video>`'],
      ['ts', 'html`<my-video autoplay></my-video>`', false, 'html`<my-video .autoplay=${false}></my-video>`'],
      ['ts', "@Component({ template: '<video autoplay></video>' }) class A {}", false,
        '@Component({ template: \'<video [autoplay]="false"></video>\' }) class A {}'],
      ['ts', '@Component({ template: "<video autoplay></video>" }) class A {}', false,
        '@Component({ template: "<video [autoplay]=\'false\'></video>" }) class A {}'],
      ['jsx', 'h("video", { autoplay: true })', false, 'h("video", { autoplay: false })'],
      ['jsx', 'h("video", { autoplay })', false, 'h("video", { autoplay: false })'],
      ['ts', `${made} v.autoplay = true;`, false, `${made} v.autoplay = false;`],
      ['ts', `${made}\nv.setAttribute("autoplay", "");`, false, made],
      ['jsx', 'a(<video autoPlay={false} />)', true, 'a(<video autoPlay={true} />)'],
      ['html', '<video autoplay="false"></video>', true, '<video autoplay></video>'],
      ['jsx', 'a(<video autoPlay="a" />)', 'b', 'a(<video autoPlay="b" />)'],
      ['html', "<video autoplay='a'></video>", 'say "b" & c', '<video autoplay="say &quot;b&quot; &amp; c"></video>'],
      ['ts', `${made} v.autoplay = a;`, "it's", `${made} v.autoplay = 'it\\'s';`],
    ];
    for (const [reader, code, value, expected] of cases) {
      it(`${String(value)}: ${JSON.stringify(code)}`, () => {
        const result = edited(reader, code, (element, file) => setAttribute(element, 'autoplay', value, file));
        assert.equal(result, expected);
        if (result !== undefined && typeof value === 'boolean') assert.equal(readElements(reader, result)[0].isOn('autoplay'), value);
      });
    }
  });

  describe('add', () => {
    const cases: [Reader, string, string, NewValue, string | undefined][] = [
      ['jsx', 'a(<video />)', 'playsinline', true, 'a(<video playsInline />)'],
      ['jsx', 'a(<Player<T> src="s">x</Player>)', 'playsinline', true, 'a(<Player<T> src="s" playsinline>x</Player>)'],
      ['jsx', 'a(<video\n  src="s" // why\n/>)', 'controls', true, 'a(<video\n  src="s"\n  controls // why\n/>)'],
      ['jsx', 'a(<video {...p} />)', 'preload', 'none', 'a(<video {...p} preload="none" />)'],
      ['jsx', 'a(<video />)', 'title', 'say "a"', 'a(<video title={"say \\"a\\""} />)'],
      ['tsx', 'a(<Player<T> />)', 'controls', true, 'a(<Player<T> controls />)'],
      ['vue', vue('<video @ended="f" v-else/>'), 'controls', true, vue('<video @ended="f" v-else controls/>')],
      ['vue', vue('<video/>'), 'loop', false, vue('<video :loop="false"/>')],
      ['svelte', '<video on:ended={f}></video>', 'controls', true, '<video on:ended={f} controls></video>'],
      ['angular', '<video (ended)="f()" src="s"></video>', 'controls', true, '<video (ended)="f()" src="s" controls></video>'],
      ['angular', '<app-video></app-video>', 'controls', true, '<app-video [controls]="true"></app-video>'],
      ['html', '<VIDEO>', 'controls', true, '<VIDEO controls>'],
      ['html', '<video src=s />', 'preload', 'none', '<video src=s preload="none" />'],
      ['html', '<video>', 'loop', false, undefined],
      ['html', '<video controls>', 'controls', true, undefined],
      ['ts', 'html`<video ${ref(r)}></video>`', 'controls', true, 'html`<video ${ref(r)} controls></video>`'],
      ['ts', 'html`<video></video>`', 'title', '${x}', undefined],
      ['jsx', 'h("video")', 'controls', true, 'h("video", { controls: true })'],
      ['jsx', 'h("video", null, "x")', 'playsinline', true, 'h("video", { playsInline: true }, "x")'],
      ['jsx', 'h("video", { loop: true })', 'data-a', 'b', "h(\"video\", { loop: true, 'data-a': 'b' })"],
      ['jsx', 'h("video", props)', 'controls', true, undefined],
      ['ts', `if (a) {\n  const v: V = document.createElement("video") as V;\n  play(v);\n}`, 'controls', true,
        `if (a) {\n  const v: V = document.createElement("video") as V;\n  v.controls = true;\n  play(v);\n}`],
      ['ts', 'class A { m() { this.v = new Audio("a"); } }', 'controls', true,
        'class A { m() { this.v = new Audio("a");\nthis.v.controls = true; } }'],
      ['ts', 'new Audio("a").play();', 'controls', true, undefined],
    ];
    for (const [reader, code, name, value, expected] of cases) {
      it(`${name}=${String(value)}: ${JSON.stringify(code)}`, () => {
        // A generic component is TypeScript.
        const result = edited(code.includes('<T>') ? 'tsx' : reader, code, (element, file) => addAttribute(element, name, value, file));
        assert.equal(result, expected);
      });
    }
  });

  describe('remove an event', () => {
    const cases: [Reader, string, string | undefined][] = [
      ['jsx', 'a(<video onEnded={next} loop />)', 'a(<video loop />)'],
      ['vue', vue('<video @ended="next()" loop/>'), vue('<video loop/>')],
      ['html', '<video onended="next()" loop>', '<video loop>'],
      ['jsx', 'h("video", { onEnded: next, loop: true })', 'h("video", { loop: true })'],
      ['jsx', 'a(<video onEnded={() => { /* why */ next(); }} />)', undefined],
      ['ts', `${made} v.onended = next;`, undefined],
    ];
    for (const [reader, code, expected] of cases) {
      it(
        JSON.stringify(code),
        () => assert.equal(edited(reader, code, (element, file) => removeEvent(element, element.events[0], file)), expected),
      );
    }
  });
});
