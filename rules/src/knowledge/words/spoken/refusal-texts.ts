import { allOf, type Spoken } from './locales';

/** How a refusal begins. */
const refusals: Spoken = {
  en: ['no', 'nope', 'nah', 'not now', 'skip', 'cancel', 'decline', 'maybe later', 'leave', 'unsubscribe', 'abandon'],
  zh: ['不了', '不用', '不要', '算了', '跳过', '取消', '拒绝', '不，'],
  fr: ['non', 'non merci', 'pas maintenant', 'ignorer', 'annuler', 'refuser', 'quitter'],
  es: ['no', 'no gracias', 'ahora no', 'omitir', 'cancelar', 'rechazar', 'salir'],
  ar: ['لا', 'لا شكرا', 'ليس الآن', 'تخطي', 'إلغاء', 'رفض'],
  ru: ['нет', 'нет спасибо', 'не сейчас', 'пропустить', 'отмена', 'отказаться', 'выйти'],
};
export const refusalTexts = allOf(refusals);

/** What someone who refuses is made to say of themselves. */
const shames: Spoken = {
  en: ["i don't care", 'i do not care', "i don't want to be", "i don't want to learn", "i don't want to save", "i don't want to improve",
    "i don't want to get better", "i don't like saving", "i don't like free", "i don't need these", "i don't need help",
    "i don't need more", "i'd rather", 'i would rather', 'i prefer to', 'i prefer paying', 'i hate', 'i like paying', 'i love paying',
    "i'll pay full price", 'i will pay full price', 'pay more', "i'll miss out", 'i will miss out', 'i want to miss', 'miss out on',
    'i give up', "i'm not smart", "i'm not good enough", "i'm a quitter", "i'm lazy", 'stay behind', 'stay dumb', 'stay boring',
    'abandon my', 'let my friends down', 'let them down', "i'm fine with being", "i'm okay with losing", "i'm happy being", 'be a loser',
    'keep failing', 'keep overpaying'],
  zh: ['我不想变', '我不想学', '我不想省', '我不在乎', '我宁愿', '我喜欢多花钱', '我不需要帮助', '我放弃', '我不想进步', '我不想赢', '错过',
    '我不想变聪明'],
  fr: ["je m'en fiche", 'je ne veux pas apprendre', 'je ne veux pas économiser', 'je préfère', 'je préfère payer', "j'aime payer",
    "j'abandonne", "je n'aime pas", 'je veux rater', 'je ne veux pas progresser'],
  es: ['no me importa', 'no quiero aprender', 'no quiero ahorrar', 'prefiero', 'prefiero pagar', 'me gusta pagar', 'me rindo', 'odio',
    'no quiero mejorar', 'quiero perderme'],
  ar: ['لا أهتم', 'لا أريد أن أتعلم', 'لا أريد التوفير', 'أفضل أن', 'أفضل الدفع', 'أحب الدفع', 'أستسلم', 'لا أريد أن أصبح'],
  ru: ['мне все равно', 'мне всё равно', 'я не хочу учиться', 'я не хочу экономить', 'я лучше', 'я предпочитаю', 'я люблю переплачивать',
    'я сдаюсь', 'не хочу становиться', 'не хочу быть умнее'],
};
export const shameTexts = allOf(shames);

/** Pleas not to leave. */
const pleas: Spoken = {
  en: ["don't go", 'do not go', "don't leave", "don't leave us", "don't leave me", 'please stay', "please don't leave", 'will cry',
    'will be sad', 'is crying', 'are you really leaving', 'leaving so soon', "don't abandon", 'break my heart', "we'll be sad",
    'heartbroken', "don't give up on us", 'how could you'],
  zh: ['别走', '不要走', '不要离开', '请留下', '会哭', '会伤心', '会难过', '真的要离开', '舍不得你'],
  fr: ['ne pars pas', 'ne partez pas', 'ne me quitte pas', 'ne nous quittez pas', 'reste avec nous', 'restez avec nous', 'va pleurer',
    'sera triste', 'seront tristes'],
  es: ['no te vayas', 'no se vaya', 'no nos dejes', 'no me dejes', 'quédate', 'va a llorar', 'estará triste', 'llorará'],
  ar: ['لا تذهب', 'لا ترحل', 'لا تتركنا', 'ابق معنا', 'سيبكي', 'سيحزن', 'سنحزن'],
  ru: ['не уходи', 'не уходите', 'останься', 'останьтесь', 'не бросай', 'не покидай', 'будет плакать', 'заплачет', 'будет грустить',
    'расстроится'],
};
export const pleaTexts = allOf(pleas);

/** Words of pleas that are more than the name of a choice: they beg, name who is left, or say how it feels. */
const begging: Spoken = {
  en: ['please', 'us', 'me', 'cry', 'sad', 'crying', 'heartbroken', 'heart', 'how could', 'so soon', 'abandon'],
  zh: ['请', '会哭', '会伤心', '会难过', '舍不得'],
  fr: ['me', 'nous', 'pleurer', 'triste', 'tristes'],
  es: ['nos', 'me', 'llorar', 'triste', 'llorará'],
  ar: ['تتركنا', 'معنا', 'سيبكي', 'سيحزن', 'سنحزن'],
  ru: ['бросай', 'покидай', 'плакать', 'заплачет', 'грустить', 'расстроится'],
};
export const beggingTexts = allOf(begging);

/** A neutral refusal, in the language of one with shame. */
export const neutralRefusals: Readonly<Record<keyof Spoken, string>> = {
  en: 'No thanks',
  zh: '不用了',
  fr: 'Non merci',
  es: 'No, gracias',
  ar: 'لا، شكرا',
  ru: 'Нет, спасибо',
};
export const shamesByLocale: Spoken = shames;
