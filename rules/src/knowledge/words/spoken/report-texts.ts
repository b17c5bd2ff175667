import { allOf, type Spoken } from './locales';

/** What a message says after someone was reported or blocked. */
const confirmations: Spoken = {
  en: ['reported', 'report submitted', 'report sent', 'report received', 'report has been submitted', 'report has been sent',
    'thank you for reporting', 'thanks for reporting', 'user blocked', 'blocked', 'has been blocked'],
  zh: ['举报成功', '已举报', '感谢您的举报', '已拉黑', '已屏蔽', '拉黑成功'],
  fr: ['signalement envoyé', 'a été signalé', 'merci pour votre signalement', 'utilisateur bloqué', 'a été bloqué'],
  es: ['denuncia enviada', 'reporte enviado', 'ha sido denunciado', 'gracias por tu denuncia', 'usuario bloqueado', 'ha sido bloqueado'],
  ar: ['تم الإبلاغ', 'تم إرسال البلاغ', 'تم حظر', 'شكرا على الإبلاغ'],
  ru: ['жалоба отправлена', 'спасибо за жалобу', 'пользователь заблокирован'],
};
export const reportedTexts = allOf(confirmations);
