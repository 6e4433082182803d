import { spawn } from 'node:child_process';

/**
 * Runs a program in this terminal, until it ends; a signal sent to us goes on to it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code, 1 when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const passOn = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    const stop = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      stop();
      reject(error);
    });
    child.once('exit', (code) => {
      stop();
      resolve(code ?? 1);
    });
  });
}
