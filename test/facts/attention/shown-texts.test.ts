import assert from 'node:assert/strict';
import { anyTextSays, isGivenTo, textsSaying } from '../../../rules/src/facts/shown-texts';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

const phrases = ['blue whale', "don't jump", '蓝鲸', 'синий кит', 'الحوت الأزرق'];
const alerts: ReadonlySet<string> = new Set(['alert']);

type Row = readonly [code: string, found: string, reader?: Reader];

/** What holds a text: `<p>`, the keys around it, `alert()`. */
const say = (code: string, reader: Reader): string =>
  lookAt(
    reader,
    code,
    (file) =>
      textsSaying(phrases, sourcesOf(file, 'src/a.jsx')).map((text) =>
        [text.element && `<${text.element.rawTag}>`, text.keys.join(' '), isGivenTo(text, alerts) && 'alert()', text.node?.type]
          .filter(Boolean).join(' ')
      ).join('; '),
  );

const rows: readonly Row[] = [
  ['<p>A blue whale</p>', '<p>'],
  ['<p>A blue  {x} whale</p>', '<p>'],
  ['<p>A blue sky</p>', ''],
  ['<p>bluewhale</p>', ''],
  ['<div><p>A blue whale</p></div>', '<p>'],
  ['<div>A blue <b>whale</b></div>', '<div>'],
  ['<p>Don’t jump</p>', '<p>'],
  ['<p>Don&apos;t jump</p>', '<p>'],
  ['<p>Do not jump</p>', ''],
  ['<p title="A blue whale">x</p>', '<p> title'],
  ['<p className="blue whale">x</p>', ''],
  ["<p>{open ? 'A blue whale' : ''}</p>", 'Literal'],
  ["const t = { en: { sea: 'A blue whale' } }", 'sea en t Literal'],
  ["const t = { q: 'A blue whale?', answer: 1 }", ''],
  ["const t = { question: 'Which?', options: ['A blue whale', 'A shark'], correct: 0 }", ''],
  ["const t = { question: 'A blue whale?', link: 1 }", 'question t Literal'],
  ["const t = { answer: 'A blue whale' }", 'answer t Literal'],
  ["const t = { 'blue whale': 1 }", ''],
  ["const t = ['blue-whale', 'blue_whale']", ''],
  ["const t = ['Blue-whale', '蓝鲸-小']", 't Literal; t Literal'],
  ["alert('A blue whale')", 'alert() Literal'],
  ["log('A blue whale')", 'Literal'],
  ['log(`${n} blue whales; a blue whale`)', 'TemplateLiteral'],
  ["import a from './blue-whale'", ''],
  ["if (a === 'blue whale') go()", ''],
  ["switch (a) { case 'blue whale': go() }", ''],
  ["log('A blue whale ' + n)", 'Literal'],
  ['// A blue whale\nlog(a)', ''],
  ["const t = '有蓝鲸了'", 't Literal'],
  ["const t = '有鲸了'", ''],
  ["const t = 'Это синий кит'", 't Literal'],
  ["const t = 'Это синийкит'", ''],
  ["const t = 'الحوت الأزرق كبير'", 't Literal'],
  ["const t = 'الحَوت الأزرق'.length", 't Literal'],
  ["const t = 'الحوت كبير'", ''],
  ['<template><p>A blue whale</p></template>', '<p>', 'vue'],
  ['<template><p :title="text">A whale</p></template>', '', 'vue'],
  ['<p>A blue whale</p>', '<p>', 'svelte'],
  ['<p>A blue whale</p>', '<p>', 'angular'],
  ['<p>A blue whale</p>', '<p>', 'html'],
];

describe('shown texts', () => {
  for (const [code, found, reader = 'jsx'] of rows) it(`${code} in ${reader}`, () => assert.equal(say(code, reader), found));

  it('are looked for anywhere in a file', () => {
    const any = (code: string): boolean => lookAt('jsx', code, (file) => anyTextSays(phrases, sourcesOf(file, 'src/a.jsx')));
    assert.equal(any("if (a === 'blue whale') go()"), true);
    assert.equal(any('<p>A <b>blue whale</b></p>'), true);
    assert.equal(any('const blueWhale = 1'), false);
  });
});
