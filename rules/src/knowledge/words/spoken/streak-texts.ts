import { allOf, type Spoken } from './locales';

/** A run of days in texts. Without runs of right answers and wins. */
const streaks: Spoken = {
  en: ['streak', 'streaks', 'days in a row', 'consecutive days', 'day chain'],
  zh: ['连胜', '连续打卡', '连续签到', '连续学习', '打卡记录', '连签', '连续登录'],
  fr: ['série', 'séries', "jours d'affilée", 'jours de suite', 'jours consécutifs'],
  es: ['racha', 'rachas', 'días seguidos', 'días consecutivos'],
  ar: ['سلسلتك', 'سلسلة الأيام', 'تتابعك', 'أيام متتالية', 'سلسلة التعلم', 'السلسلة'],
  ru: ['серия', 'серию', 'серии', 'серией', 'дней подряд', 'ударный режим', 'ударного режима'],
};
export const streakTexts = allOf(streaks);

/** Loss and threat. Each is asked beside words for a run of days. */
const losses: Spoken = {
  en: ["don't lose", 'do not lose', 'lose your', 'lost your', 'losing your', 'about to lose', 'will lose', "you'll lose", 'at risk',
    'in danger', "don't break", 'do not break', 'break your streak', 'miss a day', 'missed a day', 'before it expires', 'about to end',
    'about to break', 'will end', 'will break', 'expires in', 'ends in', 'save your streak', 'rescue your streak', 'streak is ending',
    'streak ends', 'or lose', 'last chance', 'protect your streak', "hasn't practiced", "haven't practiced", 'will reset', 'will be reset',
    'is sad', 'misses you'],
  zh: ['不要中断', '别中断', '别断', '不要断', '即将中断', '快要断', '将会中断', '就要断了', '失去', '保住', '别丢', '丢失', '中断了',
    '清零', '危险'],
  fr: ['ne perds pas', 'ne perdez pas', 'ne brise pas', 'ne casse pas', 'ne romps pas', 'vas perdre', 'allez perdre', 'risque de perdre',
    'en danger', 'perdre ta', 'perdre votre', 'perdu ta', 'perdu votre', 'sauve ta', 'sauvez votre'],
  es: ['no pierdas', 'no la pierdas', 'no rompas', 'vas a perder', 'perderás', 'a punto de perder', 'en peligro', 'en riesgo',
    'has perdido', 'perdiste', 'perder tu', 'salva tu', 'no dejes'],
  ar: ['لا تفقد', 'لا تخسر', 'لا تكسر', 'ستفقد', 'ستخسر', 'على وشك', 'في خطر', 'فقدت', 'خسرت', 'لا تقطع'],
  ru: ['не потеряй', 'не потеряйте', 'не прерывай', 'не прерывайте', 'не прервите', 'потеряешь', 'потеряете', 'под угрозой',
    'вот вот прервется', 'скоро прервется', 'потерял', 'потеряли', 'не теряй', 'прервется', 'прервалась'],
};
export const lossTexts = allOf(losses);

/** Encouragement to go on with a run of days, which names no loss. */
const urgings: Spoken = {
  en: ['keep your streak', 'keep the streak', 'keeps the streak', 'keep it alive', 'streak alive', 'keep going', 'streak going'],
  zh: ['保持连胜', '坚持住', '保持连续'],
  fr: ['garde ta', 'gardez votre', 'continue ta', 'maintiens ta', 'garder ta', 'maintenir ta', 'conserver ta'],
  es: ['mantén tu', 'mantén viva', 'mantener tu', 'mantener la', 'mantén la', 'mantenga su', 'conserva tu'],
  ar: ['حافظ على'],
  ru: ['сохрани', 'сохраните', 'сохранить'],
};
export const urgingTexts = allOf(urgings);

/** A pet or character that suffers because someone is away. Each is asked beside words for a pet or friend. */
const guilts: Spoken = {
  en: ['misses you', 'is sad', 'is lonely', 'is crying', 'will cry', 'is hungry without you', 'feels lonely', 'is waiting for you',
    'forgot about me', 'gave up on you', 'are disappointed'],
  zh: ['想你了', '很伤心', '很孤单', '哭了', '在等你', '难过'],
  fr: ["s'ennuie de toi", 'est triste', 'pleure', 'se sent seul', 'se sent seule', "t'attend"],
  es: ['te extraña', 'te echa de menos', 'está triste', 'está llorando', 'se siente solo', 'se siente sola'],
  ar: ['يشتاق إليك', 'حزين', 'حزينة', 'يبكي', 'ينتظرك', 'تنتظرك'],
  ru: ['скучает по тебе', 'скучает по вам', 'грустит', 'плачет', 'ждет тебя', 'ждёт тебя'],
};
export const guiltTexts = allOf(guilts);
const characters: Spoken = {
  en: ['pet', 'owl', 'dragon', 'puppy', 'kitten', 'bunny', 'mascot', 'buddy', 'panda', 'fox', 'monster', 'tamagotchi', 'plant', 'streak'],
  zh: ['宠物', '小龙', '猫头鹰', '小狗', '小猫', '小兔', '伙伴', '熊猫'],
  fr: ['animal', 'hibou', 'chouette', 'dragon', 'chiot', 'chaton', 'mascotte'],
  es: ['mascota', 'búho', 'dragón', 'perrito', 'gatito', 'conejito'],
  ar: ['حيوانك', 'بومتك', 'تنينك', 'جروك', 'قطتك'],
  ru: ['питомец', 'сова', 'дракон', 'щенок', 'котенок', 'котёнок', 'зайка'],
};
export const characterTexts = allOf(characters);

/** Runs inside one round or lesson, and data that someone deletes. */
const rounds: Spoken = {
  en: ['correct', 'answers', 'answer', 'wins', 'win streak', 'winning streak', 'kill', 'combo', 'round', 'match', 'games', 'catches',
    'sync', 'delete', 'deleting', 'reset all', 'mountain'],
  zh: ['答对', '本局', '连击', '删除', '回合'],
  fr: ['bonnes réponses', 'réponses', 'victoires', 'manche', 'supprimer'],
  es: ['respuestas', 'correctas', 'victorias', 'ronda', 'eliminar'],
  ar: ['إجابات', 'صحيحة', 'جولة', 'حذف'],
  ru: ['ответов', 'правильных', 'побед', 'раунд', 'удалить'],
};
export const roundTexts = allOf(rounds);

/** Days and visits: who is away for one loses the run. A game that counts answers or points has none of them. */
const days: Spoken = {
  en: ['day', 'days', 'daily', 'today', 'tonight', 'tomorrow', 'yesterday', 'midnight', 'week', 'weekly', 'weekend', 'come back',
    'came back', 'check in', 'log in', 'logged in', 'login', 'practice', 'practiced', 'practise', 'practised', 'hour', 'hours',
    'misses you'],
  zh: ['天', '今日', '明日', '每日', '打卡', '签到', '回来', '小时'],
  fr: ['jour', 'jours', "aujourd'hui", 'demain', 'hier', 'reviens', 'revenez', 'quotidien', 'quotidienne', 'heures', 'semaine'],
  es: ['día', 'días', 'hoy', 'mañana', 'ayer', 'vuelve', 'vuelva', 'diario', 'diaria', 'horas', 'semana'],
  ar: ['يوم', 'أيام', 'اليوم', 'غدا', 'غدًا', 'الأيام', 'يوميا', 'عد', 'ساعات'],
  ru: ['день', 'дня', 'дней', 'сегодня', 'завтра', 'вчера', 'вернись', 'вернитесь', 'ежедневно', 'часов', 'ударный режим',
    'ударного режима'],
};
export const dayTexts = allOf(days);

/** What keeps the run: the text calms, even where it says "break" or "lose". */
export const calmingTexts: readonly string[] = ["don't worry", 'no worries', "doesn't break", 'does not break', "won't break",
  'will not break', "weekends don't break", "won't lose", 'will not lose', "don't have to lose", 'never lose', "can't lose", "doesn't end",
  "won't end", 'without losing', 'is safe', 'pas de souci', "ne t'inquiète pas", 'ne vous inquiétez pas', 'no te preocupes',
  'no se preocupe', '别担心', '不用担心', 'لا تقلق', 'не волнуйся', 'не волнуйтесь', 'не переживай'];

/** What is said in place of a loss. */
export const welcomeTexts: Readonly<Record<keyof Spoken, string>> = {
  en: 'Welcome back.',
  zh: '欢迎回来。',
  fr: 'Bon retour.',
  es: 'Qué bueno verte.',
  ar: 'مرحبا بعودتك.',
  ru: 'С возвращением.',
};
/** In which language a text is: by its loss words. */
export const lossByLocale: Spoken = losses;
export const urgingByLocale: Spoken = urgings;

/** A question before something is done that cannot be undone. */
export const sureTexts: readonly string[] = ['are you sure', 'cannot be undone', '确定要', '无法撤销', 'êtes-vous sûr', 'es-tu sûr',
  'estás seguro', 'está seguro', 'هل أنت متأكد', 'вы уверены', 'ты уверен'];
