export { IdleWarning } from './IdleWarning';
export { parseIdleRule } from './parseIdleRule';
