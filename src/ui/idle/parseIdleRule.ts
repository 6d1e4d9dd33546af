import type { IdleRule } from '../../core/idleRule';

const limits = {
  afterSeconds: { least: 5, most: 86_400, usual: 600 },
  countdownSeconds: { least: 5, most: 3600, usual: 60 },
} as const;

/** The option `idle`. `complain`: one line for the developer for each value that cannot be. */
export function parseIdleRule(raw: Readonly<Record<string, unknown>>, complain: (line: string) => void): IdleRule {
  const seconds = (name: keyof typeof limits): number => {
    const { least, most, usual } = limits[name];
    const value = raw[name] ?? usual;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    complain(`idle.${name} must be a number of seconds from ${least} to ${most}; ${usual} is used`);
    return usual;
  };
  return { warnAfterMs: seconds('afterSeconds') * 1000, countdownMs: seconds('countdownSeconds') * 1000 };
}
