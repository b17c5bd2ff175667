import assert from 'node:assert/strict';
import type { FactSources } from '../../../rules/src/facts/sources';
import { neutralWelcome, pressingTexts, streakResets, streakRules } from '../../../rules/src/facts/streaks';
import { type Reader, lookAt } from '../../support/elements';
import { sourcesOf } from '../../support/fact-sources';

type Row = readonly [code: string, found: string, reader?: Reader];
type Say = (on: FactSources) => readonly string[];

const texts: Say = (on) =>
  pressingTexts(['thin ice'], on).map((text) =>
    `${text.by} by ${text.about}: ${neutralWelcome(text)}${text.isConfirmation ? ' [confirmation]' : ''}${
      text.isEncouragement ? ' [encourages]' : ''
    }${text.isOfDays ? '' : ' [no days]'}${text.isOfHelp ? ' [help]' : ''}`
  );
const rules: Say = (on) => streakRules(on).map(({ kind, name, mayBeFree }) => `${kind} ${name}${mayBeFree ? ' [may be free]' : ''}`);
const resets: Say = (on) => streakResets(['dropRank'], on).map(({ name, isTold }) => `${name}${isTold ? ' [told]' : ''}`);

const tables: Readonly<Record<string, readonly [Say, readonly Row[]]>> = {
  texts: [texts, [
    ['<p>Don’t lose your streak</p>', 'loss by text: Welcome back. [no days]'],
    ['<p>Don&apos;t lose your {n} day streak</p>', 'loss by text: Welcome back.'],
    ['<p>Your streak is 5 days</p>', ''],
    ['<p>Your server is at risk</p>', ''],
    ['<p>Keep your streak of correct answers</p>', ''],
    ['<p>Are you sure? You will lose your streak</p>', 'loss by text: Welcome back. [confirmation] [no days]'],
    ['<p>Come back and keep the streak going</p>', 'loss by text: Welcome back. [encourages]'],
    ["const texts = { done: 'Come back tomorrow to keep the streak alive' }", 'loss by text: Welcome back. [encourages]'],
    ["const reminder = { text: 'Come back tomorrow to keep the streak alive' }", 'loss by text: Welcome back.'],
    ['<p>Don’t worry, weekends don’t break your streak</p>', ''],
    ['<p>Don’t worry, a missed day won’t break your streak</p>', ''],
    ['<div><p>Don’t lose your streak</p><p>Practise today</p></div>', 'loss by text: Welcome back.'],
    ["list([{ key: 'keep-the-streak', text: 'Keep the streak alive' }])", 'loss by text: Welcome back. [encourages] [no days]'],
    ["const labels = { 'keep-the-streak': 'Go on' }", ''],
    ["const names = ['keep-the-streak']", ''],
    ["show([{ title: 'Your streak is at risk', text: 'Don’t lose your streak, practise today' }])", 'loss by text: Welcome back.'],
    ["show([{ title: 'Your streak is at risk' }, { title: 'You lost your streak' }])",
      'loss by text: Welcome back. [no days]; loss by text: Welcome back. [no days]'],
    ["const texts = { en: { a: 'Don’t lose your streak' }, ru: { a: 'Don’t lose your streak' } }", 'loss by text: Welcome back. [no days]'],
    ["const texts = { a: 'Don’t lose your streak', b: 'You will lose your streak today' }",
      'loss by text: Welcome back. [no days]; loss by text: Welcome back.'],
    ["const shop = [{ id: 'streak_freeze', text: 'Protect your streak for 1 missed day', cost: 150 }]", ''],
    ["const texts = { streak_freeze: { name: 'Freeze', text: 'Protect your streak for 1 missed day' } }", 'loss by text: Welcome back.'],
    ["const help = [{ question: 'What are streaks?', answer: 'Miss a day and you lose your streak' }]", ''],
    ["const all = [{ question: 'What are streaks?', text: 'Miss a day and you lose your streak' }]", 'loss by text: Welcome back. [help]'],
    ["const steps = [{ title: 'Earn', text: 'Score 80%+ to keep your streak going!' }]",
      'loss by text: Welcome back. [encourages] [no days]'],
    ["function DailyStreak() { return show('Don’t lose your streak') }", 'loss by text: Welcome back.'],
    ['<p>Keep the streak going or lose your streak</p>', 'loss by text: Welcome back. [no days]'],
    ["const texts = { a: 'Mantén tu racha' }", 'loss by text: Qué bueno verte. [encourages] [no days]'],
    ["push({ body: 'Keep your streak going' })", 'loss by text: Welcome back. [no days]'],
    ["t('streak.atRisk', 'At risk!')", 'loss by key: Welcome back. [no days]'],
    ["t('server.atRisk', 'At risk!')", ''],
    ["const texts = { streak: { warning: 'At risk!' } }", 'loss by key: Welcome back. [no days]'],
    ["function StreakBox() { show('Expires in 3 h') }", 'loss by name: Welcome back. [no days]'],
    ["function Box() { show('Expires in 3 h') }", ''],
    ["function WinStreakBox() { show('Expires in 3 h') }", ''],
    ['send({ body: `${name}: keep the streak alive` })', 'loss by text: Welcome back. [no days]'],
    ["// don't lose your streak\nsend({ body: 'Hello' })", ''],
    ["import a from './keep-your-streak-alive'", ''],
    ["if (text === 'lose your streak') go()", ''],
    ["send({ body: 'Your streak is on thin ice' })", 'loss by text: Welcome back. [no days]'],
    ['<p title="Your streak is at risk">5</p>', 'loss by text: Welcome back. [no days]'],
    ['<p className="streak at risk">5</p>', ''],
    ['<p>Your owl misses you</p>', 'guilt by text: Welcome back.'],
    ['<p>My owl was happy</p>', ''],
    ['<p>Grandma misses you</p>', ''],
    ["const a = '别中断你的连续打卡'", 'loss by text: 欢迎回来。'],
    ["const a = '连续打卡 5 天'", ''],
    ["const a = 'Ne perds pas ta série'", 'loss by text: Bon retour. [no days]'],
    ["const a = 'Une série de films'", ''],
    ["const a = 'No pierdas tu racha'", 'loss by text: Qué bueno verte. [no days]'],
    ["const a = 'Una racha de 5 días'", ''],
    ["const a = 'لا تفقد سلسلتك'", 'loss by text: مرحبا بعودتك. [no days]'],
    ["const a = 'سلسلتك: 5'", ''],
    ["const a = 'Не потеряй свою серию'", 'loss by text: С возвращением. [no days]'],
    ["const a = 'Серия: 5 дней'", ''],
    ['<template><p>Don’t break your streak</p></template>', 'loss by text: Welcome back. [no days]', 'vue'],
  ]],
  rules: [rules, [
    ['const streakBonuses = { 3: 1, 7: 2, 30: 3 }', 'rewards streakBonuses'],
    ['const streakBonuses = { 5: 1, 10: 2, 20: 3 }', ''],
    ['const streakBonuses = { 3: 1, 7: 2 }', ''],
    ['const winStreakBonuses = { 3: 1, 7: 2, 30: 3 }', ''],
    ['const bonuses = { 3: 1, 7: 2, 30: 3 }', ''],
    ['const a = { loginStreak: { streakXP: { 1: 5, 7: 9, 30: 20 } } }', 'rewards streakXP'],
    ['const streak = { gracePeriodDays: 0 }', 'no grace gracePeriodDays'],
    ['const streak = { gracePeriodDays: 2 }', ''],
    ['const streak = { gracePeriodDays: days }', ''],
    ['const server = { gracePeriodDays: 0 }', ''],
    ["const c = { title: 'Listening Streak: 7 Days', amount: 1 }", 'challenge Listening Streak: 7 Days'],
    ["const c = { en: { title: '7-day streak', prize: 1 }, fr: { title: 'Streak : 7 jours', prize: 1 } }", 'challenge 7-day streak'],
    [
      "const c = { en: { title: '7-day streak', prize: 1, more: { title: '30-day streak', prize: 2 } }, fr: {} }",
      'challenge 7-day streak; challenge 30-day streak',
    ],
    ["const c = { week: { title: '7-day streak', prize: 1 }, month: { title: '30-day streak', prize: 1 } }",
      'challenge 7-day streak; challenge 30-day streak'],
    ["const c = { title: 'Listening Streak: 7 Days' }", ''],
    ["const c = { title: 'Listening Streak', amount: 1 }", ''],
    ["const c = { title: '7-Day Streak!', check: (s) => s.streak >= 7 }", 'challenge 7-Day Streak!'],
    ["const c = { title: '7-Day Streak!', check: (s) => s.stars >= 7 }", ''],
    ["const c = { title: '7-Day Streak!', check: (s) => s.streak < 7 }", ''],
    ["const c = { title: '7-Day Streak!', check: (s) => s.streak >= best }", ''],
    ["const c = { title: '7-Day Streak!', check: s.streak >= 7 }", ''],
    ["const c = { id: 'streak-freeze', price: 200 }", 'paid repair streak-freeze'],
    ["const c = { id: 'streak-freeze', count: 2 }", ''],
    ["const c = { id: 'streak-freeze', bonusCoins: 5 }", 'paid repair streak-freeze [may be free]'],
    ["const c = { id: 'streak-freeze', bonusCoins: 5, price: 9 }", 'paid repair streak-freeze'],
    ["const settings = { restoreHeading: 'Streak restore', basePrice: 9 }", 'paid repair Streak restore'],
    ["const settings = { freezeLabel: 'Streak freeze', price: 9 }", 'paid repair Streak freeze'],
    ['buyStreakFreeze(user)', 'paid repair buyStreakFreeze'],
    ['restoreStreak(user, { gems })', 'paid repair restoreStreak'],
    ['restoreStreak(user)', ''],
    ['getStreakFreeze(user, cost)', ''],
  ]],
  resets: [resets, [
    ['if (daysAway > 1) { user.streak = 0; dropRank(user); }', 'streak [told]'],
    ['if (daysAway > 1) { user.streak = 0; keepRank(user); }', 'streak'],
    ['if (daysAway > 1) { user.streak = 0; notify(user); }', 'streak [told]'],
    ['if (daysAway > 1) { user.streak = 0; }', 'streak'],
    ['if (daysAway > 1) { user.streak = 0; list.push(user); }', 'streak'],
    ['if (daysAway > 1) { user.streak = best; }', ''],
    ['if (!answer.correct) { streak = 0; }', ''],
    ['if (daysAway > 1) { answerStreak = 0; }', ''],
    ['streak = 0', ''],
    ['const streak = last === yesterday ? user.streak + 1 : 1', 'streak'],
    ['user.loginStreak = isConsecutive ? user.loginStreak + 1 : 0', 'loginStreak'],
    ['save({ streak: daysSince > 1 ? 1 : old + 1 })', 'streak'],
    ['const day = last === yesterday ? user.day + 1 : 1', ''],
    ['const answerStreak = last === yesterday ? answerStreak + 1 : 1', ''],
    ['const streak = isCorrect ? streak + 1 : 0', ''],
    ['const streak = last === yesterday ? user.streak + 1 : best', ''],
    ['const streak = last === yesterday ? user.streak : 1', ''],
    ['const before = today - 1; const streak = last === before ? user.streak + 1 : 1', ''],
    ['const d = addDays(yesterday); const streak = last === d ? user.streak + 1 : 1', 'streak'],
  ]],
};

for (const [title, [say, rows]] of Object.entries(tables)) {
  describe(`streaks: ${title}`, () => {
    for (const [code, found, reader = 'jsx'] of rows)
      it(code, () => assert.equal(lookAt(reader, code, (file) => say(sourcesOf(file, 'src/a.jsx')).join('; ')), found));
  });
}
