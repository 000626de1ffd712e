/** A worker thread of `recount batch`: takes one document at a time, gives back its row and report. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BatchSetup, prepareCheckOne, type Task } from './batch/check-one.ts';
import { describe } from './errors.ts';

try {
  const checkOne = await prepareCheckOne(workerData as BatchSetup);
  parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await checkOne(task)));
  parentPort?.postMessage(null);
} catch (error) {
  // An error loses its class on the way between threads; what it tells does not.
  parentPort?.postMessage(describe(error));
}
