import type { Paragraph } from '../paragraph';

export const disabilities: readonly Paragraph[] = [
  {
    number: 89, chapter: 'IX', title: 'No new barriers',
    summary: 'Sees new openings for children with disabilities and asks to prevent new barriers and remove old ones.',
    summaryZh: '看到数字环境给残障孩子带来的机会，要求不造新障碍、拆掉旧障碍。',
    check: { kind: 'rules' },
  },
  {
    number: 90, chapter: 'IX', title: 'Accessible formats',
    summary: 'Names barriers such as inaccessible formats and device bans, and asks for accessible content, assistive technology and training.',
    summaryZh: '列举格式不可及、禁用设备等障碍，要求提供无障碍内容、辅助技术和培训。',
    check: { kind: 'rules' },
  },
  {
    number: 91, chapter: 'IX', title: 'Universal design',
    summary: 'Wants digital products designed so that every child can use them without adaptation, with disabled children taking part in the design.',
    summaryZh: '要求数字产品通用设计，每个孩子不经改造就能用，并请残障孩子参与设计。',
    check: { kind: 'rules' },
  },
  {
    number: 92, chapter: 'IX', title: 'Safety information accessible',
    summary: 'Notes higher risks for children with disabilities; safety must not become overprotection, and safety information and services must be accessible.',
    summaryZh: '指出残障孩子风险更高；保护不能变成过度限制，安全信息和服务必须无障碍。',
    check: { kind: 'rules' },
  },
];
