import assert from 'node:assert/strict';
import { forParagraphs } from '../../rules/src';

describe('forParagraphs', () => {
  it('enables rules of the paragraphs', () => {
    assert.ok(Object.keys(forParagraphs([96]).at(-1)?.rules as object).includes('gc25/no-autoplay-loop'));
  });

  for (
    const [given, message] of [
      [[], /^forParagraphs received an empty list, .+; paragraphs with rules in the recommended preset are \d+, .*\b96\b/],
      [[3], /^No rule of the recommended preset cites paragraph 3; paragraphs with rules .*\b96\b/],
      [[96, 126], /^GC25 has paragraphs 1 to 125, not 126; paragraphs with rules .*\b96\b/],
      [96, /^forParagraphs takes a list of numbers, such as \[96, 110\], not 96; paragraphs with rules .*\b96\b/],
    ] as const
  ) {
    it(`refuses ${JSON.stringify(given)} and names the paragraphs with rules`, () => {
      assert.throws(() => forParagraphs(given as unknown as number[]), { message });
    });
  }
});
