/**
 * Stands for one character of a part that only run time knows: a `${}` of a template literal, a server tag inside a
 * start tag. A private-use character, which no markup means by itself.
 */
export const FILLER = '\uE25C';

const SERVER_TAG =
  /<%(?:(?!%>)[\s\S]){0,4000}%>|<\?(?:php\b|=)(?:(?!\?>)[\s\S])*(?:\?>|$)|\{%(?:(?!%\})[\s\S]){0,1000}%\}|\{#(?:(?!#\})[^\n]){0,500}#\}|\{\{(?:(?!\}\}|<[/a-z!])[\s\S]){0,1000}\}\}/gi;
const PAGE_START = /<!doctype|<html/i;
/** A start tag is not longer than this, as far as server tags in it are concerned. */
const MAX_TAG = 4000;

export const hasServerTags = (text: string): boolean => /<[%?]|\{[{%#]/.test(text);

/**
 * A copy of the same length that an HTML parser reads well: server tags (`<% %>`, `<?php ?>`, `{% %}`, `{# #}`) become
 * blanks between elements and filler inside start tags; `{{ }}` becomes filler inside start tags and stays elsewhere.
 */
export function maskServerTags(text: string): string {
  if (!hasServerTags(text)) return text;
  const pageStart = text.search(PAGE_START);
  return text.replace(SERVER_TAG, (tag, offset: number) => {
    if (offset > pageStart && isInStartTag(text, offset)) return blankLike(tag, FILLER);
    return tag.startsWith('{{') ? tag : blankLike(tag, ' ');
  });
}

/** A copy of the same length for the script parser: tags that print something become a name, the rest blanks. */
export const maskServerTagsInScript = (script: string): string =>
  script.replace(SERVER_TAG, (tag) => (/^(?:\{\{|<%[-=]|<\?=|<\?php\s+echo)/.test(tag) ? blankLike(tag, '_') : blankLike(tag, ' ')));

const blankLike = (tag: string, filler: string): string => (filler === '_' ? filler.repeat(tag.length) : tag.replace(/[^\r\n]/g, filler));

function isInStartTag(text: string, offset: number): boolean {
  const open = text.lastIndexOf('<', offset - 1);
  if (open < 0 || offset - open > MAX_TAG) return false;
  // Another server tag may precede this one in the same start tag.
  if (/[%?]/.test(text[open + 1] ?? '')) return /[%?]>[^<>]*$/.test(text.slice(open, offset)) && isInStartTag(text, open);
  return /^<[a-z][^<>]*$/i.test(text.slice(open, offset).replace(/=>|->/g, '  '));
}
