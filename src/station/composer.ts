/** The host of NPR Composer, by which many public radio stations keep their schedules. The one place that names it. */
export const COMPOSER = 'api.composer.nprstations.org';

/** What browsers are asked for to let us ask that host. */
export const COMPOSER_ORIGINS = [`https://${COMPOSER}/*`];
