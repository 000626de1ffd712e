/** Runs the documents of a batch: in this thread when they are few, else on worker threads, one document each at a time. */
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { RecountError } from '../../errors.ts';
import { describe, type ToldError } from '../errors.ts';
import { type BatchSetup, badRow, type CheckOne, type Outcome, prepareCheckOne, type Task } from './check-one.ts';

/** Below this many documents a second thread costs more than it brings. */
const WORTH_WORKERS = 24;
/** No article takes a thousandth of this; a worker that does is stuck, and its document is given up. */
const DOCUMENT_LIMIT_MS = 120_000;

/**
 * V8 lets its heap grow to four times what is alive before it cleans up, in every thread; the more documents, the nearer to
 * that. With half as much again, memory is the same for a hundred documents and for twenty thousand, at no measured cost.
 */
const STEADY_HEAP = '--heap-growing-percent=50';

export interface PoolOptions {
  readonly setup: BatchSetup;
  readonly jobs: number;
  readonly workerUrl: URL;
  /** Stops handing out documents; those in work are finished. */
  readonly interrupted: AbortSignal;
}

/**
 * Checks every task and hands each outcome to `done`, in the order that they finish. At most a few documents a worker
 * are in memory at once: a worker gets its next when `done` has taken its last. Rejects when `done` does, or when the
 * datasets cannot be opened.
 */
export async function runPool(
  tasks: Iterable<Task>,
  count: number,
  options: PoolOptions,
  done: (task: Task, outcome: Outcome) => Promise<void>,
): Promise<void> {
  setFlagsFromString(STEADY_HEAP);
  const queue = tasks[Symbol.iterator]();
  const lanes = count < WORTH_WORKERS ? 1 : Math.min(options.jobs, count);
  if (lanes === 1) {
    const checkOne = await prepareCheckOne(options.setup);
    await runLane(queue, options, breathing(checkOne), done);
    return;
  }
  const workers = Array.from({ length: lanes }, () => workerLane(options));
  try {
    await Promise.all(workers.map(({ checkOne }) => runLane(queue, options, checkOne, done)));
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

/** In this thread, signals and the terminal have their turn between two documents. */
const breathing =
  (checkOne: CheckOne): CheckOne =>
  async (task) => {
    await setImmediate();
    return checkOne(task);
  };

async function runLane(
  queue: Iterator<Task>,
  { interrupted }: PoolOptions,
  checkOne: CheckOne,
  done: (task: Task, outcome: Outcome) => Promise<void>,
): Promise<void> {
  while (!interrupted.aborted) {
    const next = queue.next();
    if (next.done) return;
    await done(next.value, await checkOne(next.value));
  }
}

/** A worker, made anew when one dies: a document that kills its worker is reported as bad, and the rest goes on. */
function workerLane({ setup, workerUrl }: PoolOptions): { checkOne: CheckOne; stop: () => Promise<void> } {
  let worker: Promise<Worker> | null = null;
  const start = async (): Promise<Worker> => {
    const fresh = new Worker(workerUrl, { workerData: setup });
    const told = (await nextFrom(fresh, DOCUMENT_LIMIT_MS)) as ToldError | null;
    if (told === null) return fresh;
    const { code, message, hint, file, line } = told;
    throw new RecountError(code, message, {
      ...(hint === null ? {} : { hint }),
      ...(file === null ? {} : { file }),
      ...(line === null ? {} : { line }),
    });
  };
  const checkOne: CheckOne = async (task) => {
    worker ??= start();
    const current = await worker;
    try {
      const outcome = nextFrom(current, DOCUMENT_LIMIT_MS);
      current.postMessage(task);
      return (await outcome) as Outcome;
    } catch (error) {
      worker = null;
      await current.terminate();
      return { key: '', row: badRow(task, describe(error, task.source)), reportJson: null };
    }
  };
  const stop = async (): Promise<void> => {
    await (await worker?.catch(() => null))?.terminate();
  };
  return { checkOne, stop };
}

/** The next message of a worker; rejects when it fails, ends, or says nothing for `limit` milliseconds. */
function nextFrom(worker: Worker, limit: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Only these listeners are taken off again: a Worker has some of its own.
    const release = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const onMessage = (message: unknown): void => {
      release();
      resolve(message);
    };
    const onError = (error: Error): void => {
      release();
      reject(error);
    };
    const onExit = (code: number): void => onError(new Error(`the worker ended with status ${code}`));
    const timer = setTimeout(() => onError(new Error('checking it took too long')), limit);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
