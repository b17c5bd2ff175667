/** Names that tell whose clock is read. Source: ECMA-262 (Date), and the manuals of Luxon, Day.js, Moment.js and date-fns. */
export const clockCalls = {
  /** UTC, the same for every user. */
  utc: /^(?:getUTC\w+|utc|UTC|toISOString|toUTCString|toJSON)$/,
  /** The time of the machine that runs the code. */
  local: /^(?:getHours|getMinutes|hour|hours|now|local)$/,
};

/** Words of names that bring in the zone of a place or person. */
export const zoneWords: readonly string[] = ['zone', 'zones', 'zoned', 'tz', 'timezone', 'timezones', 'offset', 'offsets'];

/** Modules that only run on servers; in their files the local clock is the server's. */
export const serverModules =
  /^(?:node:|(?:fs|http|https|net|cluster|worker_threads|child_process)(?:\/|$)|(?:express|fastify|koa|hono|@nestjs\/\w+|@hapi\/hapi|firebase-admin|firebase-functions|web-push|node-cron|node-schedule|cron|croner|bree|agenda|bull|bullmq|@sendgrid\/mail|nodemailer|twilio|expo-server-sdk|node-apn|mongoose|mongodb|pg|mysql2|ioredis|@prisma\/client|typeorm|sequelize|inngest|@trigger\.dev\/sdk)(?:\/|$))/;
