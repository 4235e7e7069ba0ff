import { execFileSync } from 'node:child_process';

/**
 * Whether npm can fetch packages. In CI it must, so that what needs the network is never skipped there.
 */
export const online = process.env['CI'] !== undefined || answers();

/** What a test adds to its name, so that a report tells why it did not run. */
export const networkNote = online ? '' : ' (skipped: needs the network)';

function answers(): boolean {
  try {
    execFileSync('npm', ['view', 'zod@4', 'version', '--fetch-retries=0', '--fetch-timeout=5000'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
