import assert from 'node:assert/strict';
import { circlesIn, measureStructure, recordedStructure } from '../../tools/code/structure';
import { sourceTextQuestions } from '../../tools/code/source-text-questions';

describe('structure', () => {
  const measured = measureStructure();
  for (const [name, recorded] of Object.entries(recordedStructure())) {
    it(`keeps ${name} at ${recorded} or less`, () => {
      assert.ok(measured[name as keyof typeof measured] <= recorded, `${name} is ${measured[name as keyof typeof measured]}`);
    });
  }

  it('finds files that import each other', () => {
    const circles =
      circlesIn(new Map([['a', ['b', 'd']], ['b', ['c']], ['c', ['a']], ['d', ['e']], ['e', []], ['f', ['g']], ['g', ['f']]]));
    assert.deepEqual(circles.map((circle) => circle.sort()), [['a', 'b', 'c'], ['f', 'g']]);
  });

  it('finds questions that are asked of source text', () => {
    const questions = (code: string): number => sourceTextQuestions(code).length;
    assert.equal(questions("if (file.getText(node) === 'x') go();"), 1);
    assert.equal(questions('const is = /a/.test(on.file.getCode(node));'), 1);
    assert.equal(questions('return hasAnyWord(file.getCode(entry).slice(0, 400), words);'), 1);
    assert.equal(questions('const around = file.getCode(fn);\nreturn PATTERN.test(around);'), 1);
    assert.equal(questions('return file.text.slice(a, b).includes(word);'), 1);
    assert.equal(questions('report({ data: { name: file.getText(node) } });'), 0);
    assert.equal(questions('const text = file.getText(node);\nedits.push({ range, text: `(${text})` });'), 0);
    assert.equal(questions('return words.includes(node.name);'), 0);
  });
});
