import { isProductFile, isStaffPath, notProductKindOf, relativePath } from '../../../rule/audience';
import type { Gc25Settings } from '../../../configuration/settings';
import type { NotJudged } from '../not-judged';

/** `<template lang="pug">`: vue-eslint-parser reads HTML only. */
const OTHER_TEMPLATE = /<template\b[^>]*\slang\s*=\s*["']?(?!html\b)\w/i;

/** Why rules look past a file, undefined where they judge it. Without settings the answer rests on path and text alone. */
export function notJudgedOf(file: string, text: string, cwd: string, settings?: Gc25Settings): NotJudged | undefined {
  const path = relativePath(file, cwd);
  const kind = notProductKindOf(path);
  if (kind) return kind;
  if (settings && !isProductFile(path, settings)) return 'excluded';
  if (/\.vue$/i.test(file) && OTHER_TEMPLATE.test(text)) return 'template';
  return settings?.strictness !== 'strict' && isStaffPath(path) ? 'staff' : undefined;
}
